using System;
using System.Linq;
using CustomerRules.Calendars.Lunar;
using CustomerRules.FollowUps.Occasions;
using CustomerRules.Tests.Fixtures;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.FollowUps.Occasions;

public class OccasionPolicyTests
{
    private static readonly Occasion Founding = Occasion.Anniversary("founding", new LocalDate(2000, 2, 29));

    [Fact]
    public void The_standard_policy_is_as_documented()
    {
        var policy = OccasionPolicy.Standard;
        Assert.Equal((LeapDayRule.February28, LeapMonthRule.SameAsRegular), (policy.LeapDay, policy.LeapMonth));
        Assert.Empty(policy.Festivals);
        Assert.Equal(
            "3 3 7 7 7 30",
            string.Join(" ", Enum.GetValues(typeof(OccasionKind)).Cast<OccasionKind>().Where(kind => kind != OccasionKind.Unknown).Select(policy.LeadDaysFor)));
    }

    [Fact]
    public void The_policy_of_China_greets_on_Lunar_New_Year_and_Mid_Autumn() =>
        Assert.Equal([Festival.LunarNewYear, Festival.MidAutumn], OccasionPolicy.China.Festivals);

    [Fact]
    public void No_preset_greets_on_a_day_of_mourning() =>
        Assert.DoesNotContain(Festival.Qingming, OccasionPolicy.Standard.Festivals.Concat(OccasionPolicy.China.Festivals));

    [Fact]
    public void Festivals_are_kept_once_and_in_order() => Assert.Equal(
        [Festival.NewYear, Festival.MidAutumn],
        new OccasionPolicy(festivals: [Festival.MidAutumn, Festival.NewYear, Festival.MidAutumn]).Festivals);

    [Fact]
    public void Lead_days_are_edited_kind_by_kind()
    {
        var policy = new OccasionPolicy(LeapDayRule.March1, LeapMonthRule.Both, [Festival.NewYear]).WithLeadDays(OccasionKind.Birthday, 0).WithLeadDays(OccasionKind.SeasonStart, 366);
        Assert.Equal((0, 3, 366), (policy.LeadDaysFor(OccasionKind.Birthday), policy.LeadDaysFor(OccasionKind.LunarBirthday), policy.LeadDaysFor(OccasionKind.SeasonStart)));
        Assert.Equal((LeapDayRule.March1, LeapMonthRule.Both, Festival.NewYear), (policy.LeapDay, policy.LeapMonth, policy.Festivals.Single()));
        Assert.Equal(3, OccasionPolicy.Standard.LeadDaysFor(OccasionKind.Birthday));
    }

    [Fact]
    public void Values_that_say_nothing_or_do_not_exist_are_refused()
    {
        Refusal.Of<ArgumentOutOfRangeException>(() => new OccasionPolicy(LeapDayRule.Unknown), "leapDay", "leapDay must not be Unknown.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new OccasionPolicy((LeapDayRule)4), "leapDay", "leapDay must be a defined LeapDayRule, but was 4.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new OccasionPolicy(leapMonth: LeapMonthRule.Unknown), "leapMonth", "leapMonth must not be Unknown.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new OccasionPolicy(leapMonth: (LeapMonthRule)9), "leapMonth", "leapMonth must be a defined LeapMonthRule, but was 9.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new OccasionPolicy(festivals: [Festival.None]), "festivals", "festivals must not be None.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new OccasionPolicy(festivals: [(Festival)77]), "festivals", "festivals must be a defined Festival, but was 77.");
        Refusal.Of<ArgumentOutOfRangeException>(() => OccasionPolicy.Standard.LeadDaysFor(OccasionKind.Unknown), "kind", "kind must not be Unknown.");
        Refusal.Of<ArgumentOutOfRangeException>(() => OccasionPolicy.Standard.WithLeadDays(OccasionKind.Unknown, 1), "kind", "kind must not be Unknown.");
        Refusal.Of<ArgumentOutOfRangeException>(() => OccasionPolicy.Standard.WithLeadDays((OccasionKind)7, 1), "kind", "kind must be a defined OccasionKind, but was 7.");
        Refusal.Of<ArgumentOutOfRangeException>(() => OccasionPolicy.Standard.WithLeadDays(OccasionKind.FixedDay, 367), "days", "days must be between 0 and 366 days, but was 367.");
        Refusal.Of<ArgumentOutOfRangeException>(() => OccasionPolicy.Standard.WithLeadDays(OccasionKind.FixedDay, -1), "days", "days must be between 0 and 366 days, but was -1.");
    }

    [Fact]
    public void Questions_out_of_range_are_refused()
    {
        var (policy, day) = (OccasionPolicy.Standard, new LocalDate(2026, 1, 1));
        Refusal.Of<ArgumentOutOfRangeException>(() => policy.DatesOf(Founding, 1899), "year", "year must be between 1900 and 2199, but was 1899.");
        Refusal.Of<ArgumentOutOfRangeException>(() => policy.DatesOf(Founding, 2200), "year", "year must be between 1900 and 2199, but was 2200.");
        Refusal.Of<ArgumentOutOfRangeException>(() => policy.DatesOf(Founding, day, day.PlusDays(-1)), "until", "until must not be before from, 2026-01-01, but was 2025-12-31.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => policy.Next(Founding, new LocalDate(1899, 12, 31)), "onOrAfter", "onOrAfter must be between 1900-01-01 and 2199-12-31, but was 1899-12-31.");
        Refusal.Of<ArgumentNullException>(() => policy.Next(null!, day), "occasion", "");
        Refusal.Of<ArgumentNullException>(() => policy.DatesOf(null!, 2026), "occasion", "");
        Refusal.Of<ArgumentNullException>(() => policy.DatesOf(null!, day, day), "occasion", "");
    }

    [Theory]
    [InlineData(LeapDayRule.February28, "2001-02-28", "2003-02-28")]
    [InlineData(LeapDayRule.March1, "2001-03-01", "2003-03-01")]
    [InlineData(LeapDayRule.LeapYearsOnly, "2004-02-29", "2004-02-29")]
    public void The_29th_of_February_goes_by_the_rule_and_never_by_last_years_result(LeapDayRule rule, string first, string fourth)
    {
        var policy = new OccasionPolicy(rule);
        Assert.Equal(first, policy.Next(Founding, new LocalDate(2000, 2, 29)).ToString());
        Assert.Equal(fourth, policy.Next(Founding, new LocalDate(2003, 1, 1)).ToString());
        Assert.Equal("2004-02-29", policy.DatesOf(Founding, 2004).Single().ToString());
    }

    [Fact]
    public void Years_count_from_the_original_date()
    {
        Assert.Empty(OccasionPolicy.Standard.DatesOf(Founding, 2000));
        Assert.Equal(1, OccasionPolicy.Standard.DatesOf(Founding, 2001).Single().Years);
        Assert.Equal(199, OccasionPolicy.Standard.DatesOf(Founding, 2199).Single().Years);
        Assert.Null(OccasionPolicy.Standard.DatesOf(Occasion.FixedDay("fair", new AnnualDate(5, 17)), 2026).Single().Years);
    }

    /// <summary>Laba, the eighth day of the last lunar month, fell on 30 December 2003 and next on 17 January 2005.</summary>
    [Fact]
    public void A_festival_may_fall_in_the_December_before_its_year()
    {
        var dates = OccasionPolicy.Standard.DatesOf(Occasion.OfFestival(Festival.Laba), new LocalDate(2003, 12, 1), new LocalDate(2004, 1, 1));

        Assert.Equal([("2003-12-30", 2004)], dates.Select(date => (date.ToString(), date.Year)));
        Assert.Empty(OccasionPolicy.Standard.DatesOf(Occasion.OfFestival(Festival.Laba), new LocalDate(2004, 1, 1), new LocalDate(2005, 1, 1)));
    }

    [Fact]
    public void The_last_date_known_has_none_after_it()
    {
        Assert.Equal("2199-12-31", OccasionPolicy.Standard.Next(Occasion.FixedDay("eve", new AnnualDate(12, 31)), new LocalDate(2199, 12, 31)).ToString());
        Assert.Null(OccasionPolicy.Standard.Next(Occasion.FixedDay("fair", new AnnualDate(5, 17)), new LocalDate(2199, 5, 18)));
        Assert.Null(OccasionPolicy.Standard.Next(Occasion.OfFestival(Festival.MidAutumn), new LocalDate(2101, 1, 1)));
        Assert.Equal("2104-02-29", new OccasionPolicy(LeapDayRule.LeapYearsOnly).Next(Founding, new LocalDate(2096, 3, 1)).ToString());
    }

    [Fact]
    public void The_default_date_is_as_documented() => Assert.Equal("1970-01-01 0", default(OccasionDate) + " " + default(OccasionDate).Year.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
