using System;
using CustomerRules.Internal;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Tiers;

/// <summary>Boundaries that are published for a period hold on its dates, the last one not included.</summary>
public class TierBoundariesPeriodTests
{
    private static readonly LocalDate From = new(2026, 7, 1);
    private static readonly LocalDate Until = new(2026, 10, 1);
    private static readonly TierBoundaries Found = new(120_000m, 30_000m, null, new TierBasis(currency: "EUR"), new LocalDate(2026, 6, 30), pointsExchanged: true);
    private static readonly TierBoundaries Published = Found.PublishedFor(From, Until);

    [Fact]
    public void A_period_takes_the_place_of_the_date_and_leaves_the_rest()
    {
        Assert.Equal((null, From, Until), (Published.AsOf, Published.PublishedFrom, Published.PublishedUntil));
        Assert.Equal((Found.LeastOfA, Found.LeastOfB, Found.LeastOfC), (Published.LeastOfA, Published.LeastOfB, Published.LeastOfC));
        Assert.Equal((Found.Basis, true), (Published.Basis, Published.PointsExchanged));
        Assert.Equal((null, null), (Found.PublishedFrom, Found.PublishedUntil));
    }

    [Fact]
    public void The_text_names_both_dates_and_reads_back()
    {
        const string Text = "measure=revenue;currency=EUR;decimals=2;as_of=2026-07-01/2026-10-01;a=120000.00;b=30000.00;c=;exchanged=yes";
        Assert.Equal(Text, Published.ToString());
        Assert.Equal(Published, TierBoundaries.Parse(Text));
        Assert.Equal(Text, TierBoundaries.Parse(Text).ToString());
    }

    [Theory]
    [InlineData("2026-07-01/")]
    [InlineData("/2026-10-01")]
    [InlineData("/")]
    [InlineData("2026-10-01/2026-10-01")]
    [InlineData("2026-10-01/2026-07-01")]
    [InlineData("2026-07-01/2026-10-01/2026-12-01")]
    [InlineData("2026-07-01 / 2026-10-01")]
    [InlineData("2026-07-01/2200-01-01")]
    [InlineData("1899-12-31/2026-07-01")]
    [InlineData("2026-07-01--2026-10-01")]
    public void Any_other_text_of_a_period_is_refused(string period) =>
        Assert.False(TierBoundaries.TryParse(Published.ToString().Replace("2026-07-01/2026-10-01", period), out _));

    [Fact]
    public void Periods_that_differ_make_boundaries_that_differ()
    {
        Assert.Equal(Published, Found.PublishedFor(From, Until));
        Assert.Equal(Published.GetHashCode(), Found.PublishedFor(From, Until).GetHashCode());
        Assert.NotEqual(Published, Found);
        Assert.NotEqual(Published, Found.PublishedFor(From.PlusDays(1), Until));
        Assert.NotEqual(Published, Found.PublishedFor(From, Until.PlusDays(1)));
        Assert.Equal(Published, Found.PublishedFor(From.PlusDays(1), Until).PublishedFor(From, Until));
    }

    [Fact]
    public void They_are_taken_on_the_first_and_the_last_day_and_refused_outside()
    {
        Published.Require(Found.Basis, DayNumber.Of(From));
        Published.Require(Found.Basis, DayNumber.Of(Until) - 1);
        Refused(new(2026, 6, 30), "The boundaries are published for 2026-07-01 until 2026-10-01, that day not included, but the assessment is as of 2026-06-30.");
        Refused(Until, "The boundaries are published for 2026-07-01 until 2026-10-01, that day not included, but the assessment is as of 2026-10-01.");

        static void Refused(LocalDate asOf, string sentence) => Refusal.Of<ArgumentException>(
            () =>
            {
                Published.Require(Found.Basis, DayNumber.Of(asOf));
                return null;
            },
            "boundaries",
            sentence);
    }

    [Fact]
    public void A_period_that_is_none_is_refused()
    {
        Refusal.Of<ArgumentException>(() => Found.PublishedFor(From, From), "until", "until must be after from, 2026-07-01, but was 2026-07-01.");
        Refusal.Of<ArgumentException>(() => Found.PublishedFor(Until, From), "until", "until must be after from, 2026-10-01, but was 2026-07-01.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => Found.PublishedFor(new(1899, 12, 31), From), "from", "from must be between 1900-01-01 and 2199-12-31, but was 1899-12-31.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => Found.PublishedFor(From, new(2200, 1, 1)), "until", "until must be between 1900-01-01 and 2199-12-31, but was 2200-01-01.");
    }

    [Fact]
    public void Dates_of_another_calendar_are_kept_in_the_ISO_calendar() =>
        Assert.Equal(Published, Found.PublishedFor(From.WithCalendar(CalendarSystem.Julian), Until.WithCalendar(CalendarSystem.Julian)));
}
