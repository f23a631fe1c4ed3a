using System;
using System.Linq;
using CustomerRules.Cli.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Cli.Tests.Scores;

public sealed class RealLedgerTests : IDisposable
{
    private const string Card = "customer_id,name,loss_if_it_fails,probability,criticality,alternatives,share_of_wallet,horizon_months,satisfaction,mutual_benefit,judges_future,price_led\n"
        + "14646,Our largest,200000,30.00,70.00,1,80.00,24,85.00,75.00,yes,30.00\n";

    private const string Ledger = "customer_id,kind,amount,made_on,specificity,salvage,ageing,days\n14646,process,150000,2011-01-15,80.00,10.00,declines,1826\n";

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [RealDataFact]
    public void Every_line_and_customer_is_accounted_for()
    {
        var lines = Score("2011-12-10");
        Assert.StartsWith("Order lines 541909|used 406829|without a customer 135080|on or after 2011-12-10 0|of excluded products 0|Customers 4372|", lines, StringComparison.Ordinal);
        Assert.EndsWith("|Relationships 0|no type claimed 4372 orders alone never yield one|Written to SCORES", lines, StringComparison.Ordinal);
        Assert.Equal(4_373, System.IO.File.ReadLines(_folder.At("scores.csv")).Count());
    }

    [RealDataFact]
    public void An_earlier_date_leaves_later_lines_and_their_customers_out()
    {
        var lines = Score("2011-09-01", "--shares", "70,90,97");
        var numbers = lines.Split('|')[..4].Select(line => long.Parse(line.Split(' ')[^1], System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        Assert.Equal((541_909, 541_909), (numbers[0], numbers[1..].Sum()));
        Assert.True(numbers[3] > 0);
    }

    [RealDataFact]
    public void Other_methods_and_excluded_products_work_too()
    {
        Assert.Contains("Customers 4372", Score("2011-12-10", "--tiers", "pyramid"), StringComparison.Ordinal);
        Assert.Contains("Customers 4372", Score("2011-12-10", "--tiers", "computed"), StringComparison.Ordinal);
        Assert.DoesNotContain("of excluded products 0", Score("2011-12-10", "--exclude-products", "POST,M,DOT,BANK CHARGES"), StringComparison.Ordinal);
    }

    [RealDataFact]
    public void Facts_and_investments_give_a_customer_a_type()
    {
        string[] explain = ["explain", "--orders", RealDataFactAttribute.OrderLines, "--as-of", "2011-12-10", "--customer", "14646", "--language", "zh"];
        var before = Answer.To(explain).Output;
        var after = Answer.To([.. explain, "--facts", _folder.File("facts.csv", Card), "--investments", _folder.File("investments.csv", Ledger)]).Output;
        Assert.Contains("无法判定关系类型", before, StringComparison.Ordinal);
        Assert.DoesNotContain("无法判定关系类型", after, StringComparison.Ordinal);
        Assert.Contains("伙伴型", after, StringComparison.Ordinal);
    }

    // One line with single spaces and no separators, lines parted by |.
    private string Score(string asOf, params string[] more)
    {
        var answer = Answer.To(["score", "--orders", RealDataFactAttribute.OrderLines, "--as-of", asOf, "--out", _folder.At("scores.csv"), .. more]);
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        var lines = answer.Output.Replace(_folder.At("scores.csv"), "SCORES", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal).TrimEnd('\n').Split('\n');
        return string.Join('|', lines.Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))));
    }
}
