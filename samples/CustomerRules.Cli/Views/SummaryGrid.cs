using System.Globalization;
using CustomerRules.Cli.Customers;
using Spectre.Console;

namespace CustomerRules.Cli.Views;

/// <summary>Counts under headings, as the summaries show them: what was read went somewhere, line by line.</summary>
internal sealed class SummaryGrid
{
    private readonly Grid _grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn(new GridColumn().RightAligned().NoWrap()).AddColumn();

    /// <summary>Where every line of the input files went.</summary>
    public void AddInputs(CustomerBase customers)
    {
        var lines = customers.Orders.Lines;
        Head("Order lines", lines.Total);
        Part("used", lines.Used);
        Part("without a customer", lines.WithoutCustomer);
        Part($"on or after {Figure.Of(customers.AsOf)}", lines.OnOrAfterAsOf);
        Part("of excluded products", lines.ExcludedProducts);
        if (customers.Cards.Used + customers.Cards.LeftOut > 0)
            AddFile("Rows of facts", customers.Cards.Used, customers.Cards.LeftOut);
        if (customers.Investments.Used + customers.Investments.LeftOut > 0)
            AddFile("Investments", customers.Investments.Used, customers.Investments.LeftOut);
    }

    /// <summary>A heading with its total.</summary>
    public void Head(string name, long count) => _grid.AddRow(new Text(name, new Style(decoration: Decoration.Bold)), Number(count, Decoration.Bold), Text.Empty);

    /// <summary>A part of the total.</summary>
    public void Part(string name, long count, string remark = "") => _grid.AddRow(new Text("  " + name), Number(count, Decoration.None), new Text(remark, new Style(Palette.Faint)));

    /// <summary>Writes all of it.</summary>
    public void Write(IAnsiConsole console) => console.Write(_grid);

    private void AddFile(string name, int used, int leftOut)
    {
        Head(name, used + leftOut);
        Part("used", used);
        Part("of others, without an order", leftOut);
    }

    private static Text Number(long count, Decoration decoration) => new(count.ToString("#,0", CultureInfo.InvariantCulture), new Style(decoration: decoration));
}
