using System.Linq;
using CustomerRules.Calendars;
using CustomerRules.Internal;
using CustomerRules.Tests.Generators;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Laws;

/// <summary>Rolling any date over any closed dates, long closures and the ends of the range included.</summary>
public class RollLaws
{
    private static readonly Gen<(LocalDate Date, LocalDate[] Closed, BusinessCalendar Calendar)> Cases =
        from day in RowFields.AsOf
        from closed in Closures.Around(day)
        select (DayNumber.ToDate(day), closed, BusinessCalendar.MondayToFriday.WithClosedDates(closed));

    private static readonly Gen<RollConvention> Conventions = Gen.Elements(RollConvention.Following, RollConvention.Preceding);

    [Fact]
    public void A_date_is_a_working_day_unless_it_is_a_weekend_or_closed() =>
        Law.Holds(Cases, x => x.Calendar.IsWorkingDay(x.Date) == IsOpen(x.Date, x.Closed));

    [Fact]
    public void A_rolled_date_is_a_working_day() =>
        Law.Holds(Cases.Zip(Conventions, (x, convention) => (x.Date, x.Closed, x.Calendar, convention)), x =>
            IsOpen(x.Calendar.Roll(x.Date, x.convention), x.Closed));

    [Fact]
    public void Following_never_goes_back_and_passes_no_working_day() => Law.Holds(Cases, x =>
    {
        var rolled = x.Calendar.Roll(x.Date, RollConvention.Following);
        Assert.True(rolled >= x.Date);
        Assert.DoesNotContain(Between(x.Date, rolled), date => IsOpen(date, x.Closed));
    });

    [Fact]
    public void Preceding_never_goes_on_and_passes_no_working_day() => Law.Holds(Cases, x =>
    {
        var rolled = x.Calendar.Roll(x.Date, RollConvention.Preceding);
        Assert.True(rolled <= x.Date);
        Assert.DoesNotContain(Between(rolled.PlusDays(1), x.Date.PlusDays(1)), date => IsOpen(date, x.Closed));
    });

    [Fact]
    public void Unadjusted_dates_stay() => Law.Holds(Cases, x => x.Calendar.Roll(x.Date, RollConvention.Unadjusted) == x.Date);

    [Fact]
    public void Rolling_twice_is_rolling_once() =>
        Law.Holds(
            Cases.Where(x => x.Date > new LocalDate(1901, 1, 1) && x.Date < new LocalDate(2199, 1, 1))
                .Zip(Conventions, (x, convention) => (x.Date, x.Calendar, convention)),
            x =>
            {
                var rolled = x.Calendar.Roll(x.Date, x.convention);
                Assert.Equal(rolled, x.Calendar.Roll(rolled, RollConvention.Following));
                Assert.Equal(rolled, x.Calendar.Roll(rolled, RollConvention.Preceding));
            });

    [Fact]
    public void A_later_date_never_rolls_to_an_earlier_one() =>
        Law.Holds(Cases.Zip(Conventions).Zip(Gen.Choose(0, 30), (x, days) => (x.Item1.Date, x.Item1.Calendar, Convention: x.Item2, days)), x =>
            x.Date.PlusDays(x.days) > new LocalDate(2199, 12, 31)
            || x.Calendar.Roll(x.Date, x.Convention) <= x.Calendar.Roll(x.Date.PlusDays(x.days), x.Convention));

    [Fact]
    public void Closing_more_dates_never_opens_one() =>
        Law.Holds(Cases.SelectMany(x => Closures.Around(DayNumber.Of(x.Date)).Select(more => (x.Date, x.Calendar, more))), x =>
            x.Calendar.IsWorkingDay(x.Date) || !x.Calendar.WithClosedDates(x.more).IsWorkingDay(x.Date));

    private static bool IsOpen(LocalDate date, LocalDate[] closed) =>
        date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !closed.Contains(date);

    private static LocalDate[] Between(LocalDate first, LocalDate end) =>
        Enumerable.Range(0, Period.DaysBetween(first, end)).Select(first.PlusDays).ToArray();
}
