using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Calendars;
using CustomerRules.Calendars.Lunar;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Occasions;
using CustomerRules.FollowUps.Persons;
using CustomerRules.Reasons;
using CustomerRules.Tiers;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.FollowUps.Occasions;

public class OccasionPlanTests
{
    private static readonly FollowUpFacts Acme = new FollowUpFacts("C-17").With(CustomerTier.C).WithValue(1_000m).WithOwner("li");

    private static readonly Occasion Founding = Occasion.Anniversary("founding", new LocalDate(2001, 5, 17));

    /// <summary>17 May 2026 is a Sunday; a week before lies the 10th, a Sunday too.</summary>
    [Fact]
    public void An_anniversary_is_due_a_week_ahead_and_rolled_back()
    {
        var one = Plan(Acme.WithOccasions([Founding]), new(2026, 1, 1), new(2027, 1, 1)).Single();
        Assert.Equal("C-17/Anniversary/2026 founding: 2026-05-08 (2026-05-08 to 2026-05-15)", one.ToString());
        Assert.Equal((FollowUpPriority.Courtesy, "li", CustomerTier.C, 1_000m, false), (one.Priority, one.Owner, one.Tier, one.Value, one.IsCalendarKnown));
        Assert.Equal((null, new LocalDate(2026, 5, 17), Channel.Unknown), (one.PersonId, one.EventOn, one.Channel));
        Assert.Same(Founding.Name, one.Occasion!.Name);
        Assert.Equal("the 25th anniversary of founding, on 2026-05-17", one.Explain().Single().In(Language.English));
        Assert.Equal("founding 25 周年：2026-05-17", one.Explain().Single().In(Language.Chinese));
    }

    [Theory]
    [InlineData("2026-05-08", "2026-05-09", "2026-05-08 to 2026-05-15, OccasionAnniversary")]
    [InlineData("2026-05-01", "2026-05-08", "")]
    [InlineData("2026-05-09", "2026-06-01", "2026-05-11 to 2026-05-15, OccasionAnniversary, OccasionCaughtUp")]
    [InlineData("2026-05-09", "2026-05-11", "")]
    [InlineData("2026-05-15", "2026-05-16", "2026-05-15 to 2026-05-15, OccasionAnniversary, OccasionCaughtUp")]
    [InlineData("2026-05-16", "2026-06-01", "")]
    public void A_wish_after_the_day_is_worth_nothing(string from, string until, string expected) =>
        Assert.Equal(expected, Told(Plan(Acme.WithOccasions([Founding]), Date(from), Date(until))));

    [Fact]
    public void A_season_starts_after_its_window_and_is_an_event()
    {
        var one = Plan(Acme.WithOccasions([Occasion.SeasonStart("lawn seed", new AnnualDate(3, 2))]), new(2026, 1, 1), new(2027, 1, 1)).Single();
        Assert.Equal("C-17/SeasonStart/2026 lawn seed: 2026-01-30 (2026-01-30 to 2026-02-27)", one.ToString());
        Assert.Equal(FollowUpPriority.Event, one.Priority);
        Assert.Equal("the season of lawn seed starts on 2026-03-02: stock and deliveries are agreed before", one.Explain().Single().In(Language.English));
        Assert.Equal("lawn seed 旺季自 2026-03-02 开始：提前商定备货与交付", one.Explain().Single().In(Language.Chinese));
    }

    [Fact]
    public void An_occasion_in_January_is_due_in_December()
    {
        var plan = Plan(Acme.WithOccasions([Occasion.FixedDay("trade fair", new AnnualDate(1, 4))]), new(2025, 12, 1), new(2026, 1, 1));
        Assert.Equal("C-17/FixedDay/2026 trade fair: 2025-12-26 (2025-12-26 to 2026-01-02)", plan.Single().ToString());
    }

    [Fact]
    public void Lead_days_are_the_occasions_own_where_it_has_them() => Assert.Equal(
        "2026-05-15 to 2026-05-15, OccasionAnniversary", Told(Plan(Acme.WithOccasions([Founding.WithLeadDays(0)]), new(2026, 1, 1), new(2027, 1, 1))));

    /// <summary>Lunar New Year 2026 is 17 February, Mid-Autumn 25 September.</summary>
    [Fact]
    public void Festivals_are_greeted_where_the_policy_or_the_customer_keeps_them()
    {
        Assert.Empty(Plan(Acme, new(2026, 1, 1), new(2027, 1, 1)));
        Assert.Equal(
            ["C-17/Festival/2026 LunarNewYear", "C-17/Festival/2026 MidAutumn"],
            Plan(Acme, new(2026, 1, 1), new(2027, 1, 1), OccasionPolicy.China).Select(one => one.Key.ToString()), StringComparer.Ordinal);
        var own = Plan(Acme.WithOccasions([Occasion.OfFestival(Festival.MidAutumn).WithLeadDays(1)]), new(2026, 1, 1), new(2027, 1, 1), OccasionPolicy.China);
        Assert.Equal(["2026-09-24 to 2026-09-25, OccasionFestival", "2026-02-10 to 2026-02-17, OccasionFestival"], own.Select(one => Told([one])), StringComparer.Ordinal);
        Assert.Equal("a greeting for Mid-Autumn Festival, on 2026-09-25", own[0].Explain().Single().In(Language.English));
        Assert.Equal("中秋节问候：2026-09-25", own[0].Explain().Single().In(Language.Chinese));
    }

    [Fact]
    public void A_substitute_says_so()
    {
        var one = Plan(Acme.WithOccasions([Occasion.FixedDay("leap day", new AnnualDate(2, 29))]), new(2026, 1, 1), new(2027, 1, 1)).Single();
        Assert.Equal(["leap day, on 2026-02-28", "the original day does not exist this year: kept on 2026-02-28"], one.Explain().Select(reason => reason.In(Language.English)), StringComparer.Ordinal);
        Assert.Equal(["固定纪念日 leap day：2026-02-28", "当年没有原定日期，按 2026-02-28 计"], one.Explain().Select(reason => reason.In(Language.Chinese)), StringComparer.Ordinal);
        Assert.Equal(FollowUpReasons.OccasionFixedDay, Plan(Acme.WithOccasions([one.Occasion!]), new(2028, 1, 1), new(2029, 1, 1)).Single().Reasons);
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    [InlineData(null, 0)]
    public void A_birthday_needs_consent(bool? mayCongratulate, int expected)
    {
        var occasions = new[] { Occasion.Birthday(new AnnualDate(5, 17), mayCongratulate), Occasion.LunarBirthday(new LunarDay(8, 15), mayCongratulate) };
        foreach (var occasion in occasions)
            Assert.Equal(expected, Plan(Acme.WithOccasions([occasion]), new(2026, 1, 1), new(2027, 1, 1)).Count);
    }

    [Theory]
    [InlineData(true, "2026 anna 2026-05-15, 2026L anna 2026-09-22")]
    [InlineData(false, "")]
    [InlineData(null, "")]
    public void Birthdays_of_a_person_stand_with_the_person_and_need_consent(bool? mayCongratulate, string expected)
    {
        var anna = new ContactPerson("anna").WithBirthday(new AnnualDate(5, 18)).WithLunarBirthday(new LunarDay(8, 15)).WithMayCongratulate(mayCongratulate);
        var plan = Plan(Acme.WithPersons([anna]), new(2026, 1, 1), new(2027, 1, 1));
        Assert.Equal(expected, string.Join(", ", plan.Select(one => FormattableString.Invariant($"{one.Key.Cycle} {one.Due:uuuu-MM-dd}"))));
        Assert.All(plan, one => Assert.Equal(("anna", FollowUpPurpose.Birthday), (one.PersonId, one.Purpose)));
    }

    /// <summary>The birthday is on 18 May.</summary>
    [Theory]
    [InlineData("2026-05-18", 0)]
    [InlineData("2026-05-19", 1)]
    [InlineData("2025-01-01", 0)]
    [InlineData("2030-01-01", 1)]
    public void Nothing_is_planned_for_a_person_who_has_left_by_the_day(string leftOn, int expected)
    {
        var anna = new ContactPerson("anna").WithBirthday(new AnnualDate(5, 18)).WithMayCongratulate(true).WithLeftOn(Date(leftOn));
        Assert.Equal(expected, Plan(Acme.WithPersons([new ContactPerson("bob"), anna]), new(2026, 1, 1), new(2027, 1, 1)).Count);
        var facts = Acme.WithPersons([anna]).WithOccasions([Occasion.FixedDay("ten years here", new AnnualDate(5, 18)).WithPerson("anna")]);
        Assert.Equal(2 * expected, Plan(facts, new(2026, 1, 1), new(2027, 1, 1)).Count);
    }

    [Fact]
    public void An_occasion_of_somebody_who_is_not_among_the_persons_is_planned() =>
        Assert.Equal("anna", Plan(Acme.WithOccasions([Founding.WithPerson("anna")]), new(2026, 1, 1), new(2027, 1, 1)).Single().PersonId);

    [Fact]
    public void A_birthday_says_so_in_both_languages()
    {
        var facts = Acme.WithOccasions([Occasion.Birthday(new AnnualDate(5, 18), true), Occasion.LunarBirthday(new LunarDay(8, 15), true)]);
        var plan = Plan(facts, new(2026, 1, 1), new(2027, 1, 1));
        Assert.Equal(["a birthday, on 2026-05-18", "a lunar birthday, on 2026-09-25"], plan.Select(one => one.Explain().Single().In(Language.English)), StringComparer.Ordinal);
        Assert.Equal(["生日：2026-05-18", "农历生日，公历为 2026-09-25"], plan.Select(one => one.Explain().Single().In(Language.Chinese)), StringComparer.Ordinal);
    }

    [Fact]
    public void Occasions_are_told_apart_by_person_and_name_and_counted_once()
    {
        var plan = Plan(
            Acme.WithOccasions([Founding, Founding.WithPerson("a"), Founding, Occasion.Anniversary("a / founding", new LocalDate(2001, 5, 17)), Occasion.Anniversary("b / c", new LocalDate(2001, 5, 17)).WithPerson("a"), Occasion.Anniversary("c", new LocalDate(2001, 5, 17)).WithPerson("a / b")]),
            new(2026, 1, 1),
            new(2027, 1, 1));
        Assert.Equal(
            ["2026 founding", "2026 a / founding", "2026 a // founding", "2026 a / b // c", "2026 a // b / c"],
            plan.Select(one => one.Key.Cycle), StringComparer.Ordinal);
    }

    [Fact]
    public void Nothing_is_planned_beyond_what_is_known()
    {
        var facts = Acme.WithOccasions([Occasion.LunarBirthday(new LunarDay(12, 1), true), Occasion.OfFestival(Festival.MidAutumn)]);
        Assert.Empty(Plan(facts, new(1900, 1, 1), new(1901, 2, 1)));
        Assert.Empty(Plan(facts, new(2101, 3, 1), new(2199, 12, 31)));
        Assert.Empty(Plan(Acme.WithOccasions([Occasion.FixedDay("new year", new AnnualDate(1, 1))]), new(2199, 1, 2), new(2199, 12, 31)));
        Assert.Single(Plan(Acme.WithOccasions([Occasion.FixedDay("new year", new AnnualDate(1, 1))]), new(1900, 1, 1), new(1900, 12, 1)));
    }

    [Fact]
    public void A_calendar_that_knows_the_years_says_so()
    {
        var plan = new List<FollowUp>();
        OccasionPolicy.Standard.AddTo(plan, Acme.WithOccasions([Founding]), BusinessCalendar.MondayToFriday.WithKnownYears(2026, 2026), new(new(2026, 1, 1), new(2028, 1, 1)));
        Assert.Equal([true, false], plan.Select(one => one.IsCalendarKnown));

        plan.Clear();
        var fair = Acme.WithOccasions([Occasion.FixedDay("trade fair", new AnnualDate(1, 4))]);
        OccasionPolicy.Standard.AddTo(plan, fair, BusinessCalendar.MondayToFriday.WithKnownYears(2026, 2026), new(new(2026, 12, 1), new(2027, 1, 1)));
        Assert.Equal(("2026-12-28 to 2027-01-04, OccasionFixedDay", false), (Told(plan), plan.Single().IsCalendarKnown));
    }

    private static string Told(IEnumerable<FollowUp> plan) =>
        string.Join("; ", plan.Select(one => FormattableString.Invariant($"{one.Due:uuuu-MM-dd} to {one.Latest:uuuu-MM-dd}, {one.Reasons}")));

    private static List<FollowUp> Plan(FollowUpFacts facts, LocalDate from, LocalDate until, OccasionPolicy? policy = null)
    {
        var plan = new List<FollowUp>();
        (policy ?? OccasionPolicy.Standard).AddTo(plan, facts, BusinessCalendar.MondayToFriday, new(from, until));
        return plan;
    }

    private static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
