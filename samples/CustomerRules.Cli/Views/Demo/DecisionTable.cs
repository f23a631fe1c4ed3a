using System.Linq;
using CustomerRules.Cli.Input;
using CustomerRules.Populations;
using CustomerRules.Reasons;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CustomerRules.Cli.Views.Demo;

/// <summary>The customers worth a decision now: of each kind the one with the most money at stake, then the largest of the rest.</summary>
internal static class DecisionTable
{
    // What the other columns take; with less room than this for the reasons they stand below.
    private const int OtherColumns = 70;
    private const int WidthForReasons = 100;
    private const int WidestName = 36;

    public static IRenderable Of(DecisionList list, int count, int width)
    {
        var entries = Shown(list, count);
        return width >= WidthForReasons ? Wide(entries, width) : Narrow(entries);
    }

    private static Table Wide(DecisionEntry[] entries, int width)
    {
        var table = new Table { Border = TableBorder.Simple, BorderStyle = new Style(Color.Grey42) }
            .AddColumn(new TableColumn("Customer").NoWrap().PadLeft(1).PadRight(1))
            .AddColumn(new TableColumn("Decide about").NoWrap().PadLeft(0).PadRight(1))
            .AddColumn(new TableColumn("At stake").RightAligned().NoWrap().PadLeft(0).PadRight(1))
            .AddColumn(new TableColumn("Why").PadLeft(0).PadRight(0));
        foreach (var entry in entries)
            table.AddRow(Name(entry, width - OtherColumns), Kind(entry), Money(entry), Why(entry));
        return table;
    }

    private static Rows Narrow(DecisionEntry[] entries) =>
        new([new Text(" "), .. entries.SelectMany(entry => (IRenderable[])[Line(entry), new Padder(Why(entry), new Padding(4, 0, 0, 0))])]);

    private static Grid Line(DecisionEntry entry) => new Grid()
        .AddColumn(new GridColumn().NoWrap().Width(WidestName).Padding(2, 0, 2, 0))
        .AddColumn(new GridColumn().NoWrap().Width(22).Padding(0, 0, 1, 0))
        .AddColumn(new GridColumn().NoWrap().RightAligned().Width(10).Padding(0, 0, 0, 0))
        .AddRow(Name(entry, WidestName), Kind(entry), Money(entry));

    private static Text Name(DecisionEntry entry, int width) => new(Cut.To(OneLine.Of(entry.Name ?? entry.CustomerId), width));

    private static Text Kind(DecisionEntry entry) => new(Vocabulary.Of(entry.Kind, Language.English), new Style(Palette.Of(entry.Kind)));

    private static Text Money(DecisionEntry entry) => new(entry.MoneyAtStake is { } money ? Figure.Short(money) : "unknown");

    private static Text Why(DecisionEntry entry) =>
        new(string.Join("; ", entry.Explain().Select(reason => reason.In(Language.English))), new Style(Palette.Faint));

    private static DecisionEntry[] Shown(DecisionList list, int count)
    {
        var first = list.Entries.GroupBy(entry => entry.Kind).Select(group => group.First()).ToHashSet();
        var rest = list.Entries.Where(entry => !first.Contains(entry)).Take(count - first.Count).ToHashSet();
        return [.. list.Entries.Where(entry => first.Contains(entry) || rest.Contains(entry))];
    }
}
