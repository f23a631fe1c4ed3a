using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Planning;
using CustomerRules.Reasons;
using NodaTime;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CustomerRules.Cli.Views.Demo;

/// <summary>A week as a calendar: a column for each working day, a row for each owner with a bar of how full the day is and the first contacts of it.</summary>
internal static class WeekCalendar
{
    private const int OwnerWidth = 9;
    private const int ContactsShown = 2;

    public static IRenderable Of(FollowUpPlan plan, LocalDate monday, int? capacity, IReadOnlyDictionary<string, string> names, int width)
    {
        LocalDate[] days = [.. Enumerable.Range(0, 7).Select(monday.PlusDays).Where(day => plan.Items.Any(item => item.Date == day))];
        int dayWidth = days.Length == 0 ? 0 : (width - OwnerWidth - 4 - (3 * days.Length)) / days.Length;
        var table = new Table { Border = TableBorder.Rounded, BorderStyle = new Style(Color.Grey42), ShowRowSeparators = true }
            .AddColumn(new TableColumn("Owner").NoWrap().Width(OwnerWidth));
        foreach (var day in days)
            table.AddColumn(new TableColumn(day.ToString("ddd dd MMM", System.Globalization.CultureInfo.InvariantCulture)).NoWrap().Width(dayWidth));
        foreach (var owner in plan.OwnerWeeks.Select(week => week.Owner).Distinct(StringComparer.Ordinal))
            table.AddRow([Owner(plan, owner), .. days.Select(day => Day(plan, capacity, owner, day, names, dayWidth))]);
        return table;
    }

    private static Rows Owner(FollowUpPlan plan, string? owner)
    {
        int left = plan.Items.Count(item => item.Status == FollowUpStatus.Overflow && item.FollowUp.Owner == owner);
        return left == 0
            ? new Rows(new Text(Cut.To(owner ?? "no owner", OwnerWidth), new Style(decoration: Decoration.Bold)))
            : new Rows(
                new Text(Cut.To(owner ?? "no owner", OwnerWidth), new Style(decoration: Decoration.Bold)),
                new Text(Figure.Of(left) + " over", new Style(Color.IndianRed1)));
    }

    private static Rows Day(FollowUpPlan plan, int? capacity, string? owner, LocalDate day, IReadOnlyDictionary<string, string> names, int width)
    {
        PlannedFollowUp[] items = [.. plan.Items.Where(item => item.Date == day && item.FollowUp.Owner == owner).OrderBy(item => item.FollowUp.Priority).ThenByDescending(item => item.FollowUp.Value ?? 0)];
        var lines = new List<IRenderable>
        {
            new Text(Load(items.Length, capacity, width), new Style(capacity is { } most ? Palette.OfLoad(items.Length, most) : Color.Default)),
        };
        foreach (var item in items.Take(ContactsShown))
            lines.Add(new Text(Cut.To(names.GetValueOrDefault(item.FollowUp.CustomerId, item.FollowUp.CustomerId), width), new Style(Palette.Of(item.FollowUp.Tier))));
        int more = items.Length - ContactsShown;
        lines.Add(new Text(more > 0 ? Cut.To($"+ {Figure.Of(more)} more", width) : "", new Style(Palette.Faint)));
        return new Rows(lines);
    }

    private static string Load(int count, int? capacity, int width)
    {
        string figures = capacity is { } most ? $" {Figure.Of(count)}/{Figure.Of(most)}" : " " + Figure.Of(count);
        int bar = Math.Max(0, Math.Min(10, width - figures.Length));
        return Bar.Of(capacity is { } full ? (decimal)count / full : 1, bar).PadRight(bar) + figures;
    }

    /// <summary>What did not fit, the largest first, with why.</summary>
    public static IRenderable Left(FollowUpPlan plan, IReadOnlyDictionary<string, string> names, int count, int width)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn(new GridColumn().NoWrap()).AddColumn(new GridColumn().RightAligned().NoWrap()).AddColumn(new GridColumn());
        foreach (var item in plan.Items.Where(item => item.Status == FollowUpStatus.Overflow).OrderBy(item => item.FollowUp.Priority).ThenByDescending(item => item.FollowUp.Value ?? 0).Take(count))
        {
            var followUp = item.FollowUp;
            grid.AddRow(
                new Text(Cut.To(names.GetValueOrDefault(followUp.CustomerId, followUp.CustomerId), Math.Max(12, width / 3))),
                new Text(Vocabulary.Of(followUp.Purpose, Language.English)),
                new Text(Figure.Short(followUp.Value ?? 0)),
                new Text(Why(plan, item), new Style(Palette.Faint)));
        }

        return grid;
    }

    private static string Why(FollowUpPlan plan, PlannedFollowUp item)
    {
        if ((item.Reasons & FollowUpReasons.OverflowNoCapacity) == FollowUpReasons.None)
            return item.Explain()[^1].In(Language.English);
        var (from, last) = (LocalDate.Max(item.FollowUp.Earliest, plan.Window.From), LocalDate.Min(item.FollowUp.Latest, plan.Window.Until.PlusDays(-1)));
        return $"no room from {Figure.Of(from)} to {Figure.Of(last)}";
    }
}
