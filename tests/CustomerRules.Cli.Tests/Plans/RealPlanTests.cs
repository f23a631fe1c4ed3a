using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerRules.Calendars;
using CustomerRules.Cli.Tests.Fixtures;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace CustomerRules.Cli.Tests.Plans;

/// <summary>Three months of a wholesaler's customers, planned with twelve contacts a day.</summary>
public sealed class RealPlanTests : IDisposable
{
    private const int Capacity = 12;

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [RealDataFact]
    public void Every_follow_up_is_in_one_place_and_none_breaks_a_promise()
    {
        string first = Plan("plan.csv");
        var rows = first.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')).ToArray();

        Assert.Equal(["merged", "none", "overflow", "placed"], rows.Select(row => row[8]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.Equal(4_372, rows.Select(row => row[0]).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(rows.Length, rows.Select(row => string.Join(',', row[0], row[4], row[9])).Distinct(StringComparer.Ordinal).Count());
        var placed = rows.Where(row => row[8] == "placed").ToArray();
        Assert.All(placed, AssertInsideItsWindowOnAWorkingDay);
        Assert.All(placed.GroupBy(row => row[1], StringComparer.Ordinal), day => Assert.InRange(day.Count(), 1, Capacity));
        Assert.All(placed.GroupBy(row => row[0], StringComparer.Ordinal), AssertSevenDaysApart);
        Assert.All(rows.Where(row => row[8] == "none"), row => Assert.All(row.Skip(1).Where((_, i) => i != 7), field => Assert.Equal("", field)));

        Assert.Equal(first, Plan("again.csv", "--existing", _folder.At("plan.csv")));
    }

    private string Plan(string name, params string[] more)
    {
        var answer = Answer.To([
            "plan", "--orders", RealDataFactAttribute.OrderLines, "--as-of", "2011-12-10", "--from", "2011-12-12", "--until", "2012-03-12",
            "--calendar", "china", "--capacity", Capacity.ToString(CultureInfo.InvariantCulture), "--out", _folder.At(name), .. more]);
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        return System.IO.File.ReadAllText(_folder.At(name));
    }

    private static void AssertInsideItsWindowOnAWorkingDay(string[] row)
    {
        var (due, earliest, latest) = (Date(row[1]), Date(row[2]), Date(row[3]));
        Assert.True(BusinessCalendar.China.IsWorkingDay(due), row[1]);
        Assert.InRange(due, earliest, latest);
        Assert.InRange(due, new LocalDate(2011, 12, 12), new LocalDate(2012, 3, 11));
        Assert.Equal("known", row[10]);
    }

    private static void AssertSevenDaysApart(IEnumerable<string[]> ofOneCustomer)
    {
        var dates = ofOneCustomer.Select(row => Date(row[1])).Order().ToArray();
        for (int i = 1; i < dates.Length; i++)
            Assert.InRange(Period.DaysBetween(dates[i - 1], dates[i]), 7, int.MaxValue);
    }

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
