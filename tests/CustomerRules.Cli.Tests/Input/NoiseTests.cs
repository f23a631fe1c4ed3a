using System;
using System.Text;
using CustomerRules.Cli.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Cli.Tests.Input;

public sealed class NoiseTests
{
    private const string Facts = "customer_id,name,last_contact,annual_spend,one_off_search,probability,alternatives,judges_future,previous_tier\nann,\"A, \"\"x\"\"\n1\",2026-05-01,1000.50,12.5,46.00,2,yes,B\nbob,,,,,,,,\n";
    private const string Ledger = "customer_id,kind,amount,made_on,specificity,salvage,ageing,days\nann,money,12.50,2026-01-01,100,0,holds,\nann,training,7,2025-01-01,50.5,10,declines,365\n";
    private static readonly byte[] Odd = [0, (byte)'"', (byte)',', (byte)'\n', (byte)'\r', (byte)'-', (byte)'.', (byte)'9', (byte)' ', 0x80, 0xC3, 0xEF, 0xFF];

    [Theory]
    [InlineData("orders.csv", Workplace.Orders)]
    [InlineData("facts.csv", Facts)]
    [InlineData("investments.csv", Ledger)]
    public void Whatever_a_file_holds_the_answer_is_scores_or_one_line(string name, string text)
    {
        using var folder = new Folder();
        folder.File("orders.csv", Workplace.Orders);
        folder.File("facts.csv", Facts);
        folder.File("investments.csv", Ledger);
        var good = Encoding.UTF8.GetBytes(text);
        var draws = new Random(20260701);
        for (int i = 0; i < 300; i++)
        {
            folder.File(name, Spoilt(good, draws));
            var answer = Answer.To(
                "score", "--orders", folder.At("orders.csv"), "--facts", folder.At("facts.csv"), "--investments", folder.At("investments.csv"), "--as-of", "2026-07-01", "--out", folder.At("scores.csv"));
            bool isRefusal = answer.ExitCode == 2 && answer.Error.StartsWith(folder.At(name) + ":", StringComparison.Ordinal) && answer.Error.IndexOf('\n', StringComparison.Ordinal) == answer.Error.Length - 1;
            Assert.True(isRefusal || answer is { ExitCode: 0, Error: "" }, answer.ToString());
        }
    }

    private static byte[] Spoilt(byte[] good, Random draws)
    {
        var bytes = (byte[])good.Clone();
        for (int i = draws.Next(1, 4); i > 0; i--)
            bytes[draws.Next(bytes.Length)] = Odd[draws.Next(Odd.Length)];
        return draws.Next(4) == 0 ? bytes[..draws.Next(bytes.Length)] : bytes;
    }
}
