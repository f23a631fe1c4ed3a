using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerRules.Cli.Input;
using CustomerRules.FollowUps.Planning;
using CustomerRules.FollowUps.Workloads;
using NodaTime;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CustomerRules.Cli.Views.Plan;

/// <summary>How full each owner's weeks are: a line for each owner, a figure for each week.</summary>
internal static class OwnerLoads
{
    private const int OwnerWidth = 20;
    private const int WeekWidth = 7;
    private const int OtherColumns = 24;

    public static void Write(IAnsiConsole console, FollowUpPlan plan)
    {
        if (plan.OwnerWeeks.Count == 0)
            return;
        var mondays = plan.OwnerWeeks.Select(week => week.Monday).Distinct().Order().ToArray();
        int perTable = Math.Max(1, (console.Profile.Width - OtherColumns - plan.OwnerWeeks.Max(week => Segment.CellCount([new Segment(NameOf(week.Owner))]))) / WeekWidth);
        for (int start = 0; start < mondays.Length; start += perTable)
            console.Write(Of(plan.OwnerWeeks, [.. mondays.Skip(start).Take(perTable)]));
    }

    private static Table Of(IReadOnlyList<OwnerWeek> weeks, LocalDate[] mondays)
    {
        var table = new Table { Border = TableBorder.Simple, BorderStyle = new Style(Color.Grey42) }
            .AddColumn(new TableColumn("Owner").NoWrap().PadLeft(0).PadRight(1))
            .AddColumn(new TableColumn("Contacts").RightAligned().NoWrap().PadLeft(0).PadRight(1))
            .AddColumn(new TableColumn("Capacity").RightAligned().NoWrap().PadLeft(0).PadRight(1));
        foreach (var monday in mondays)
            table.AddColumn(new TableColumn(monday.ToString("MM-dd", CultureInfo.InvariantCulture)).RightAligned().NoWrap().PadLeft(0).PadRight(1));
        foreach (var owner in weeks.GroupBy(week => week.Owner, StringComparer.Ordinal))
        {
            var byMonday = owner.ToDictionary(week => week.Monday);
            var shown = mondays.Select(monday => byMonday.GetValueOrDefault(monday)).ToArray();
            table.AddRow([
                new Text(NameOf(owner.Key)),
                new Text(Figure.Of(shown.Sum(week => week.Placed))),
                new Text(shown.All(week => week.Capacity is not null) ? Figure.Of(shown.Sum(week => week.Capacity ?? 0)) : "no limit"),
                .. shown.Select(Load)]);
        }

        return table;
    }

    private static string NameOf(string? owner) => owner is null ? "no owner" : Cut.To(OneLine.Of(owner), OwnerWidth);

    private static Text Load(OwnerWeek week) => week.Capacity switch
    {
        null => new Text(Figure.Of(week.Placed)),
        0 => new Text("closed", new Style(Palette.Faint)),
        { } capacity => new Text(Figure.Of((100 * week.Placed) / capacity) + "%", new Style(Palette.OfLoad(week.Placed, capacity))),
    };
}
