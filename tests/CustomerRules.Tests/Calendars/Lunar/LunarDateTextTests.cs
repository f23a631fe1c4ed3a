using System;
using CustomerRules.Calendars.Lunar;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Calendars.Lunar;

public class LunarDateTextTests
{
    [Theory]
    [InlineData("lunar 2025-06-15", 2025, 6, 15, false)]
    [InlineData("lunar 2025-06L-15", 2025, 6, 15, true)]
    [InlineData("lunar 1901-01-01", 1901, 1, 1, false)]
    [InlineData("lunar 2023-12-30", 2023, 12, 30, false)]
    public void A_date_prints_and_reads_the_same_text(string text, int year, int month, int day, bool isLeap)
    {
        var date = new LunarDate(year, month, day, isLeap);
        Assert.Equal(text, date.ToString());
        Assert.Equal(date, LunarDate.Parse(text));
    }

    [Fact]
    public void Every_day_reads_back()
    {
        for (var date = new LocalDate(1901, 2, 19); date <= new LocalDate(2101, 1, 28); date = date.PlusDays(1))
        {
            var lunar = LunarDate.FromDate(date);
            Assert.True(LunarDate.TryParse(lunar.ToString(), out var read) && read == lunar);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("2025-06-15")]
    [InlineData("Lunar 2025-06-15")]
    [InlineData("lunar 2025-6-15")]
    [InlineData("lunar 2025-06-15 ")]
    [InlineData("lunar 2025-06l-15")]
    [InlineData("lunar 2025-06L15")]
    [InlineData("lunar 2025-06L-1")]
    [InlineData("lunar 2025/06/15")]
    [InlineData("lunar 2025-06 15")]
    [InlineData("lunar -025-06-15")]
    [InlineData("lunar 2025-06-1５")] // a digit, but not an ASCII one
    [InlineData("lunar 2025-00-15")]
    [InlineData("lunar 2025-13-15")]
    [InlineData("lunar 2025-07L-15")] // the leap month is the sixth
    [InlineData("lunar 2024-06L-15")] // no leap month
    [InlineData("lunar 2024-12-30")] // a month of 29 days
    [InlineData("lunar 2024-12-00")]
    [InlineData("lunar 1900-12-01")]
    [InlineData("lunar 2101-01-01")]
    public void Other_texts_are_no_dates(string text)
    {
        Assert.False(LunarDate.TryParse(text, out var date));
        Assert.Equal(default, date);
        Assert.Equal(
            "'" + text + "' is not a lunar date such as 'lunar 2025-06-15', or 'lunar 2025-06L-15' in a leap month, between lunar 1901-01-01 and lunar 2100-12-29.",
            Assert.Throws<FormatException>(() => LunarDate.Parse(text)).Message);
    }

    [Fact]
    public void No_text_is_no_date()
    {
        Assert.False(LunarDate.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>("text", () => LunarDate.Parse(null!));
    }
}
