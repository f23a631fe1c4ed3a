using System.Linq;
using CustomerRules.Populations;
using CustomerRules.Reasons;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CustomerRules.Cli.Views.Demo;

/// <summary>The customers worth a decision now: of each kind the one with the most money at stake, then the largest of the rest.</summary>
internal static class DecisionTable
{
    // What the other columns take.
    private const int OtherColumns = 70;

    public static IRenderable Of(DecisionList list, int count, int width)
    {
        var table = new Table { Border = TableBorder.Simple, BorderStyle = new Style(Color.Grey42) }
            .AddColumn(new TableColumn("Customer").NoWrap().PadLeft(1).PadRight(1))
            .AddColumn(new TableColumn("Decide about").NoWrap().PadLeft(0).PadRight(1))
            .AddColumn(new TableColumn("At stake").RightAligned().NoWrap().PadLeft(0).PadRight(1))
            .AddColumn(new TableColumn("Why").PadLeft(0).PadRight(0));
        foreach (var entry in Shown(list, count))
        {
            table.AddRow(
                new Text(Cut.To(entry.Name ?? entry.CustomerId, System.Math.Max(16, width - OtherColumns))),
                new Text(Vocabulary.Of(entry.Kind, Language.English), new Style(Palette.Of(entry.Kind))),
                new Text(entry.MoneyAtStake is { } money ? Figure.Short(money) : "unknown"),
                new Text(string.Join("; ", entry.Explain().Select(reason => reason.In(Language.English))), new Style(Palette.Faint)));
        }

        return table;
    }

    private static DecisionEntry[] Shown(DecisionList list, int count)
    {
        var first = list.Entries.GroupBy(entry => entry.Kind).Select(group => group.First()).ToHashSet();
        var rest = list.Entries.Where(entry => !first.Contains(entry)).Take(count - first.Count).ToHashSet();
        return [.. list.Entries.Where(entry => first.Contains(entry) || rest.Contains(entry))];
    }
}
