using System.Collections.Generic;
using System.Linq;
using CustomerRules.Calendars;
using CustomerRules.Internal;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Generators;

public class WorkingDayCaseTests
{
    private static readonly List<WorkingDayCase> Some = WorkingDayCase.Any.Drawn(1_000);

    [Fact]
    public void Working_days_and_others_are_drawn_and_closed_months_too()
    {
        Assert.Contains(Some, x => x.Naive.IsOpen(x.Date));
        Assert.Contains(Some, x => !x.Naive.IsOpen(x.Date));
        Assert.Contains(Some, x => x.Naive.IsOpen(x.Date) && x.Date.DayOfWeek == IsoDayOfWeek.Sunday);
        Assert.Contains(Some, x => x.Naive.Next(x.Date) is { } next && Period.DaysBetween(x.Date, next) > 61);
    }

    [Fact]
    public void Calendars_that_never_open_and_those_that_never_close_are_drawn()
    {
        Assert.Contains(Some, x => x.Naive.Next(x.Date) is null && x.Naive.Previous(x.Date) is null);
        Assert.Contains(Some, x => x.Naive.Next(x.Date) is null && x.Naive.Previous(x.Date) is not null);
        Assert.Contains(Some, x => Enumerable.Range(0, 7).All(days => x.Naive.IsOpen(x.Away(days))));
    }

    [Fact]
    public void Both_ends_of_the_range_are_drawn()
    {
        Assert.Contains(Some, x => x.Date == DayNumber.ToDate(DayNumber.Min));
        Assert.Contains(Some, x => x.Date == DayNumber.ToDate(DayNumber.Max));
        Assert.Equal(DayNumber.ToDate(DayNumber.Max), Some.First(x => x.Date == DayNumber.ToDate(DayNumber.Max)).Away(1));
    }

    [Fact]
    public void A_conventions_leave_is_seen() =>
        Assert.Contains(Some, x => x.Naive.Roll(x.Date, RollConvention.Following) != x.Naive.Roll(x.Date, RollConvention.ModifiedFollowing));
}
