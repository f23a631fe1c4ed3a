using System;
using CustomerRules.Calendars.Lunar;
using CustomerRules.FollowUps.Occasions;
using CustomerRules.FollowUps.Persons;
using CustomerRules.Reasons;
using CustomerRules.Tests.Fixtures;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.FollowUps.Occasions;

public class OccasionTests
{
    private static readonly AnnualDate May17 = new(5, 17);

    [Fact]
    public void What_is_given_is_kept()
    {
        Assert.Equal((OccasionKind.Birthday, May17, true), (Kind(Occasion.Birthday(May17, true)), Occasion.Birthday(May17, true).Day, Occasion.Birthday(May17, true).MayCongratulate));
        Assert.Null(Occasion.Birthday(May17, null).MayCongratulate);
        var lunar = Occasion.LunarBirthday(new LunarDay(8, 15), false);
        Assert.Equal((OccasionKind.LunarBirthday, new LunarDay(8, 15), false), (lunar.Kind, lunar.LunarDay, lunar.MayCongratulate));
        var anniversary = Occasion.Anniversary("founding", new LocalDate(2001, 5, 17));
        Assert.Equal((OccasionKind.Anniversary, "founding", new LocalDate(2001, 5, 17), null), (anniversary.Kind, anniversary.Name, anniversary.Since, anniversary.Day));
        var fixedDay = Occasion.FixedDay("trade fair", May17);
        Assert.Equal((OccasionKind.FixedDay, "trade fair", May17), (fixedDay.Kind, fixedDay.Name, fixedDay.Day));
        var festival = Occasion.OfFestival(Festival.MidAutumn);
        Assert.Equal((OccasionKind.Festival, Festival.MidAutumn, null), (festival.Kind, festival.Festival, festival.Name));
        var season = Occasion.SeasonStart("lawn seed", May17);
        Assert.Equal((OccasionKind.SeasonStart, "lawn seed", May17), (season.Kind, season.Name, season.Day));
    }

    [Fact]
    public void A_copy_keeps_all_the_rest()
    {
        var one = Occasion.Birthday(May17, true).WithPerson("anna").WithLeadDays(5).WithPerson("bob");
        Assert.Equal(("bob", 5, true, May17, OccasionKind.Birthday), (one.PersonId, one.LeadDays, one.MayCongratulate, one.Day, one.Kind));
        Assert.Null(one.WithLeadDays(null).LeadDays);
        var two = Occasion.Anniversary("founding", new LocalDate(2001, 5, 17)).WithLeadDays(0);
        Assert.Equal(("founding", new LocalDate(2001, 5, 17), 0), (two.Name, two.Since, two.LeadDays));
        Assert.Equal(new LunarDay(1, 2, true), Occasion.LunarBirthday(new LunarDay(1, 2, true), true).WithLeadDays(366).LunarDay);
        Assert.Equal(Festival.Lantern, Occasion.OfFestival(Festival.Lantern).WithPerson("anna").Festival);
    }

    [Fact]
    public void A_date_of_another_calendar_is_the_same_day() =>
        Assert.Equal(new LocalDate(2001, 5, 17), Occasion.Anniversary("founding", new LocalDate(2001, 5, 17).WithCalendar(CalendarSystem.Julian)).Since);

    [Fact]
    public void An_anniversary_before_1900_is_refused()
    {
        Refusal.Of<ArgumentOutOfRangeException>(
            () => Occasion.Anniversary("founding", new LocalDate(1899, 12, 31)), "since", "since must be between 1900-01-01 and 2199-12-31, but was 1899-12-31.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => Occasion.Anniversary("founding", new LocalDate(2200, 1, 1)), "since", "since must be between 1900-01-01 and 2199-12-31, but was 2200-01-01.");
        Assert.Equal(new LocalDate(1900, 1, 1), Occasion.Anniversary("founding", new LocalDate(1900, 1, 1)).Since);
    }

    [Fact]
    public void A_name_is_never_blank()
    {
        Refusal.Of<ArgumentException>(() => Occasion.Anniversary(" ", new LocalDate(2001, 5, 17)), "name", "name must not be blank.");
        Refusal.Of<ArgumentNullException>(() => Occasion.FixedDay(null!, May17), "name", "");
        Refusal.Of<ArgumentException>(() => Occasion.FixedDay("", May17), "name", "name must not be blank.");
        Refusal.Of<ArgumentException>(() => Occasion.SeasonStart("\t", May17), "product", "product must not be blank.");
        Refusal.Of<ArgumentException>(() => Occasion.FixedDay("fair", May17).WithPerson(""), "personId", "personId must not be empty.");
    }

    [Fact]
    public void A_festival_is_a_festival()
    {
        Refusal.Of<ArgumentOutOfRangeException>(() => Occasion.OfFestival(Festival.None), "festival", "festival must not be None.");
        Refusal.Of<ArgumentOutOfRangeException>(() => Occasion.OfFestival((Festival)99), "festival", "festival must be a defined Festival, but was 99.");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(367)]
    public void Lead_days_out_of_range_are_refused(int days) => Refusal.Of<ArgumentOutOfRangeException>(
        () => Occasion.FixedDay("fair", May17).WithLeadDays(days), "days", FormattableString.Invariant($"days must be between 0 and 366 days, but was {days}."));

    [Fact]
    public void It_reads_as_what_it_is()
    {
        Assert.Equal("Anniversary 'founding' on 2001-05-17", Occasion.Anniversary("founding", new LocalDate(2001, 5, 17)).ToString());
        Assert.Equal("Birthday of anna on 05-17", Occasion.Birthday(May17, true).WithPerson("anna").ToString());
        Assert.Equal("LunarBirthday on lunar 8-15", Occasion.LunarBirthday(new LunarDay(8, 15), true).ToString());
        Assert.Equal("Festival on MidAutumn", Occasion.OfFestival(Festival.MidAutumn).ToString());
    }

    [Fact]
    public void Kinds_and_rules_have_names_in_both_languages()
    {
        Assert.Equal("lunar birthday", Vocabulary.Of(OccasionKind.LunarBirthday, Language.English));
        Assert.Equal("旺季开始", Vocabulary.Of(OccasionKind.SeasonStart, Language.Chinese));
        Assert.Equal("leap years only", Vocabulary.Of(LeapDayRule.LeapYearsOnly, Language.English));
        Assert.Equal("2 月 28 日", Vocabulary.Of(LeapDayRule.February28, Language.Chinese));
        Assert.Equal("in both months", Vocabulary.Of(LeapMonthRule.Both, Language.English));
        Assert.Equal("按平月", Vocabulary.Of(LeapMonthRule.SameAsRegular, Language.Chinese));
    }

    private static OccasionKind Kind(Occasion occasion) => occasion.Kind;
}
