using System;
using System.Linq;
using CustomerRules.Calendars.Lunar;
using CustomerRules.Reasons;
using CustomerRules.Tests.Fixtures;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Calendars.Lunar;

public class FestivalsTests
{
    private static readonly Festival[] All = Enumerable.Range(1, 12).Select(festival => (Festival)festival).ToArray();

    [Theory]
    [InlineData(Festival.NewYear, 2025, 1, 1)]
    [InlineData(Festival.Laba, 2025, 1, 7)]
    [InlineData(Festival.LunarNewYearsEve, 2025, 1, 28)]
    [InlineData(Festival.LunarNewYear, 2025, 1, 29)]
    [InlineData(Festival.Lantern, 2025, 2, 12)]
    [InlineData(Festival.Qingming, 2025, 4, 4)]
    [InlineData(Festival.LabourDay, 2025, 5, 1)]
    [InlineData(Festival.DragonBoat, 2025, 5, 31)]
    [InlineData(Festival.Qixi, 2025, 8, 29)] // after the leap month
    [InlineData(Festival.MidAutumn, 2025, 10, 6)]
    [InlineData(Festival.NationalDay, 2025, 10, 1)]
    [InlineData(Festival.DoubleNinth, 2025, 10, 29)]
    public void The_festivals_of_2025(Festival festival, int year, int month, int day) =>
        Assert.Equal(new LocalDate(year, month, day), Festivals.DateOf(festival, year));

    [Fact]
    public void The_festivals_of_a_leap_month_are_kept_in_the_month_before_it() =>
        Assert.Equal(new LunarDate(2009, 5, 5), LunarDate.FromDate(Festivals.DateOf(Festival.DragonBoat, 2009)));

    [Fact]
    public void New_Years_Eve_is_the_29th_or_the_30th()
    {
        Assert.Equal(new LunarDate(2024, 12, 29), LunarDate.FromDate(Festivals.DateOf(Festival.LunarNewYearsEve, 2025)));
        Assert.Equal(new LunarDate(2023, 12, 30), LunarDate.FromDate(Festivals.DateOf(Festival.LunarNewYearsEve, 2024)));
    }

    [Fact]
    public void Every_festival_falls_in_its_year_but_Laba_at_times_in_the_last_days_before_it()
    {
        foreach (var festival in All)
        {
            foreach (var year in Enumerable.Range(1902, 199))
            {
                var date = Festivals.DateOf(festival, year);
                Assert.True(date.Year == year || (festival == Festival.Laba && date >= new LocalDate(year - 1, 12, 28)), FormattableString.Invariant($"{festival} {date}"));
            }
        }

        Assert.Contains(Enumerable.Range(1902, 199), year => Festivals.DateOf(Festival.Laba, year).Year < year);
    }

    [Fact]
    public void The_next_one_is_the_first_on_or_after_a_date()
    {
        Assert.Equal(new LocalDate(2025, 1, 29), Festivals.NextOf(Festival.LunarNewYear, new LocalDate(2025, 1, 29)));
        Assert.Equal(new LocalDate(2026, 2, 17), Festivals.NextOf(Festival.LunarNewYear, new LocalDate(2025, 1, 30)));
        Assert.Equal(new LocalDate(1901, 2, 19), Festivals.NextOf(Festival.LunarNewYear, new LocalDate(1800, 1, 1)));
        Assert.Equal(new LocalDate(2025, 1, 29), Festivals.NextOf(Festival.LunarNewYear, new LocalDate(2025, 1, 16, CalendarSystem.Julian)));
    }

    [Fact]
    public void A_next_one_beyond_the_table_is_not_known()
    {
        Assert.Equal(new LocalDate(2100, 2, 9), Festivals.NextOf(Festival.LunarNewYear, new LocalDate(2100, 1, 1)));
        Assert.Null(Festivals.NextOf(Festival.LunarNewYear, new LocalDate(2100, 2, 10)));
        Assert.Equal(new LocalDate(2199, 10, 1), Festivals.NextOf(Festival.NationalDay, new LocalDate(2199, 1, 1)));
        Assert.Null(Festivals.NextOf(Festival.NationalDay, new LocalDate(9999, 12, 31)));
    }

    [Fact]
    public void The_next_one_is_what_a_search_through_the_years_finds()
    {
        foreach (var festival in All)
        {
            var dates = Enumerable.Range(1902, 100).Select(year => Festivals.DateOf(festival, year)).ToList();
            foreach (var from in dates.Take(98).SelectMany(date => new[] { date.PlusDays(-1), date, date.PlusDays(1) }))
                Assert.Equal(dates.First(date => date >= from), Festivals.NextOf(festival, from));
        }
    }

    [Theory]
    [InlineData(Festival.NewYear, 1900, 2199)]
    [InlineData(Festival.Laba, 1902, 2101)]
    [InlineData(Festival.LunarNewYearsEve, 1902, 2101)]
    [InlineData(Festival.LunarNewYear, 1901, 2100)]
    [InlineData(Festival.Lantern, 1901, 2100)]
    [InlineData(Festival.Qingming, 1901, 2100)]
    [InlineData(Festival.LabourDay, 1900, 2199)]
    [InlineData(Festival.DragonBoat, 1901, 2100)]
    [InlineData(Festival.Qixi, 1901, 2100)]
    [InlineData(Festival.MidAutumn, 1901, 2100)]
    [InlineData(Festival.NationalDay, 1900, 2199)]
    [InlineData(Festival.DoubleNinth, 1901, 2100)]
    public void A_festival_is_known_in_its_years_and_refused_outside(Festival festival, int first, int last)
    {
        Assert.True(Festivals.IsKnown(festival, first) && Festivals.IsKnown(festival, last));
        Assert.Equal(first, Festivals.DateOf(festival, first).PlusDays(10).Year);
        Assert.Equal(last, Festivals.DateOf(festival, last).PlusDays(10).Year);
        foreach (var year in new[] { int.MinValue, first - 1, last + 1, int.MaxValue })
        {
            Assert.False(Festivals.IsKnown(festival, year));
            Refusal.Of<ArgumentOutOfRangeException>(
                () => Festivals.DateOf(festival, year), "year", FormattableString.Invariant($"year must be between {first} and {last} for {festival}, but was {year}."));
        }
    }

    [Fact]
    public void What_is_no_festival_is_refused()
    {
        Refusal.Of<ArgumentOutOfRangeException>(() => Festivals.DateOf(Festival.None, 2025), "festival", "festival must not be None.");
        Refusal.Of<ArgumentOutOfRangeException>(() => Festivals.IsKnown((Festival)13, 2025), "festival", "festival must be a defined Festival, but was 13.");
        Refusal.Of<ArgumentOutOfRangeException>(() => Festivals.NextOf((Festival)13, new LocalDate(2025, 1, 1)), "festival", "festival must be a defined Festival, but was 13.");
    }

    [Fact]
    public void Every_festival_has_a_name_in_both_languages()
    {
        Assert.Equal("Mid-Autumn Festival", Vocabulary.Of(Festival.MidAutumn, Language.English));
        Assert.Equal("重阳节", Vocabulary.Of(Festival.DoubleNinth, Language.Chinese));
        Assert.Equal(13, new[] { Festival.None }.Concat(All).Select(festival => Vocabulary.Of(festival, Language.Chinese)).Distinct(StringComparer.Ordinal).Count());
        Refusal.Of<ArgumentOutOfRangeException>(() => Vocabulary.Of((Festival)13, Language.English), "value", "value must be a defined Festival, but was 13.");
    }
}
