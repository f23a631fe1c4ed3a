using System.Linq;
using CustomerRules.BackTests;
using CustomerRules.Trade;
using Xunit;

namespace CustomerRules.Tests.Generators;

/// <summary>The back-tests that laws are tried on reach what they should.</summary>
public class BackTestCasesTests
{
    private static readonly BackTestCase[] Cases = [.. BackTestCases.Any.Drawn(600)];

    [Fact]
    public void Data_cover_all_dates_some_or_none()
    {
        Assert.Contains(Cases, one => one.Read().Report() is { Periods.Count: > 2, CensoredDates.Count: 0 });
        Assert.Contains(Cases, one => one.Read().Report() is { Periods.Count: > 0, CensoredDates.Count: > 0 });
        Assert.Contains(Cases, one => one.Read().Report() is { Periods.Count: 0 });
    }

    [Fact]
    public void Windows_overlap_meet_and_leave_gaps()
    {
        Assert.Contains(Cases, one => one.Schedule.EveryDays < one.Schedule.HorizonDays && one.Schedule.Dates.Count > 1);
        Assert.Contains(Cases, one => one.Schedule.EveryDays == one.Schedule.HorizonDays && one.Schedule.Dates.Count > 1);
        Assert.Contains(Cases, one => one.Schedule.EveryDays > one.Schedule.HorizonDays && one.Schedule.Dates.Count > 1);
    }

    [Fact]
    public void Every_class_and_outcome_comes_and_some_flip_back()
    {
        var reports = Cases.Select(one => one.Read().Report()).ToList();
        Assert.All(reports[0].ByTier.Rows.Select(row => row.Class), tier => Assert.Contains(reports, report => report.ByTier.Of(tier).Counts.Rated > 0));
        Assert.All(
            reports[0].ByPattern.Rows.Select(row => row.Class).Where(pattern => pattern != TradePattern.Unknown),
            pattern => Assert.Contains(reports, report => report.ByPattern.Of(pattern).Counts.Rated > 0));
        Assert.Contains(reports, report => report.ByTier.Total is { Reordered: > 0, Grew: > 0, Left: > 0 });
        Assert.Contains(reports, report => report.ByTier.Flips.FlippedBack > 0);
        Assert.Contains(reports, report => report.ByPattern.AucOf(BackTestOutcome.Left).Value is not null);
        Assert.Contains(reports, report => report.ByTier.Flips != report.ByKeptTier.Flips);
    }

    [Fact]
    public void Lines_lie_on_both_sides_of_each_end()
    {
        foreach (var days in new[] { -1, 0 })
        {
            Assert.Contains(Cases, one => one.Lines.Any(line => line.Date == one.Schedule.From.PlusDays(days)));
            Assert.Contains(Cases, one => one.Lines.Any(line => line.Date == one.Schedule.From.PlusDays(days - one.Schedule.HorizonDays)));
            Assert.Contains(Cases, one => one.Lines.Any(line => line.Date == one.Schedule.From.PlusDays(days + one.Schedule.HorizonDays)));
        }
    }
}
