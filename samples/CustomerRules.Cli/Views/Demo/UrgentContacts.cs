using System.Collections.Generic;
using System.Linq;
using CustomerRules.Cli.Input;
using CustomerRules.Reasons;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CustomerRules.Cli.Views.Demo;

/// <summary>Whom to contact first: what is due earliest, the overdue before the others, and of these the most valuable first.</summary>
internal static class UrgentContacts
{
    // What the other columns take.
    private const int OtherColumns = 56;

    public static IRenderable Of(IReadOnlyList<CustomerAssessment> customers, int count, int width)
    {
        var table = new Table { Border = TableBorder.Simple, BorderStyle = new Style(Color.Grey42) }
            .AddColumn(new TableColumn("Customer").NoWrap().PadLeft(1).PadRight(1))
            .AddColumn(new TableColumn("Tier").Centered().NoWrap().PadLeft(0).PadRight(1))
            .AddColumn(new TableColumn("Relationship").NoWrap().PadLeft(0).PadRight(1))
            .AddColumn(new TableColumn("Orders").NoWrap().PadLeft(0).PadRight(1))
            .AddColumn(new TableColumn("Contacted").NoWrap().PadLeft(0).PadRight(1))
            .AddColumn(new TableColumn("Value").RightAligned().NoWrap().PadLeft(0).PadRight(0));
        foreach (var customer in MostUrgent(customers).Take(count))
            AddRow(table, customer, width - OtherColumns);
        return table;
    }

    /// <summary>How many contacts are overdue.</summary>
    public static int Overdue(IReadOnlyList<CustomerAssessment> customers) => customers.Count(customer => customer.NextContact.IsOverdue);

    private static IEnumerable<CustomerAssessment> MostUrgent(IReadOnlyList<CustomerAssessment> customers) => customers
        .Where(customer => customer.NextContact.Due is not null)
        .OrderBy(customer => customer.NextContact.Due)
        .ThenByDescending(customer => customer.NextContact.IsOverdue)
        .ThenBy(customer => customer.Tier)
        .ThenByDescending(customer => customer.TierValue ?? 0)
        .ThenBy(customer => customer.Facts.CustomerId, System.StringComparer.Ordinal);

    private static void AddRow(Table table, CustomerAssessment customer, int nameWidth)
    {
        var type = customer.Relationship.Type;
        table.AddRow(
            new Text(Cut.To(OneLine.Of(customer.Facts.Name ?? customer.Facts.CustomerId), nameWidth)),
            new Text(customer.Tier.ToString(), new Style(Palette.Of(customer.Tier), decoration: Decoration.Bold)),
            new Text(Vocabulary.Of(type, Language.English), new Style(Palette.Of(type))),
            new Text(Vocabulary.Of(customer.TradePattern, Language.English)),
            new Text(customer.Facts.LastContact is { } last ? Figure.Of(last) : "unknown", new Style(customer.NextContact.IsOverdue ? Color.IndianRed1 : Color.Default)),
            new Text(Figure.Short(customer.TierValue ?? 0)));
    }
}
