using System;
using CustomerRules.Numbers;
using CustomerRules.Tiers;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Tiers;

/// <summary>The text that carries boundaries to another machine.</summary>
public class TierBoundariesTextTests
{
    private const string Example = "measure=revenue;currency=EUR;decimals=2;as_of=2026-07-01;a=120000.00;b=30000.00;c=;exchanged=no";

    [Fact]
    public void The_text_names_every_part()
    {
        Assert.Equal(Example, new TierBoundaries(120_000, 30_000, null, new TierBasis(currency: "EUR"), new LocalDate(2026, 7, 1)).ToString());
        Assert.Equal(
            "measure=miles;currency=;decimals=0;as_of=;a=;b=9;c=9;exchanged=yes",
            new TierBoundaries(null, 9, 9, new TierBasis("miles", scale: MoneyScale.FromDecimals(0)), pointsExchanged: true).ToString());
    }

    [Fact]
    public void What_was_written_reads_back() => Assert.Equal(Example, TierBoundaries.Parse(Example).ToString());

    [Fact]
    public void A_date_of_another_calendar_is_kept_in_the_ISO_calendar_so_that_it_reads_back()
    {
        var isoDate = new LocalDate(2026, 7, 1);
        var boundaries = TierPolicy.Standard.FindBoundaries([1], isoDate.WithCalendar(CalendarSystem.Julian));
        Assert.Equal(isoDate, boundaries.AsOf);
        Assert.Equal(boundaries, TierBoundaries.Parse(boundaries.ToString()));
    }

    [Theory]
    [InlineData("b=30000.00", "b=30000")]
    [InlineData("b=30000.00", "b=030000.0")]
    [InlineData("b=30000.00", "b=30000.000")]
    [InlineData("b=30000.00", "b=30000.")]
    public void An_amount_may_be_written_shorter_or_longer(string written, string other) =>
        Assert.Equal(Example, TierBoundaries.Parse(Example.Replace(written, other)).ToString());

    [Theory]
    [InlineData("measure=revenue", "measure=")]
    [InlineData("measure=revenue", "Measure=revenue")]
    [InlineData("measure=revenue", "measure:revenue")]
    [InlineData("measure=revenue", "measure=a\tb")]
    [InlineData("measure=revenue", "measure=a=b")]
    [InlineData("measure=revenue", "measure=12345678901234567890123456789012345678901")]
    [InlineData("measure=revenue;currency=EUR", "currency=EUR;measure=revenue")]
    [InlineData("currency=EUR", "currency=E=R")]
    [InlineData("currency=EUR;", "")]
    [InlineData("currency=EUR", "currency=EUR;currency=EUR")]
    [InlineData("decimals=2", "decimals=5")]
    [InlineData("decimals=2", "decimals=-1")]
    [InlineData("decimals=2", "decimals=/")]
    [InlineData("decimals=2", "decimals=02")]
    [InlineData("decimals=2", "decimals=")]
    [InlineData("2026-07-01", "2026-02-29")]
    [InlineData("2026-07-01", "2026-7-1")]
    [InlineData("2026-07-01", " ")]
    [InlineData("a=120000.00", "a=0.00")]
    [InlineData("a=120000.00", "a=-1.00")]
    [InlineData("a=120000.00", "a=120,000.00")]
    [InlineData("a=120000.00", "a= 120000.00")]
    [InlineData("a=120000.00", "a=120000.001")]
    [InlineData("a=120000.00", "a=1e9")]
    [InlineData("a=120000.00", "a=9000000000000.01")]
    [InlineData("a=120000.00", "a=99999999999999999999999999999999")]
    [InlineData("a=120000.00", "a=29999.99")] // less than B
    [InlineData("b=30000.00;c=", "b=30000.00;c=30000.01")]
    [InlineData("b=30000.00;c=", "b=;c=120000.01")]
    [InlineData("b=30000.00", "b=x")]
    [InlineData("c=", "c=x")]
    [InlineData("c=", "c=0.00")] // ascends nowhere, but is not positive
    [InlineData("exchanged=no", "exchanged=No")]
    [InlineData("exchanged=no", "exchanged=")]
    [InlineData("exchanged=no", "exchanged=no;")]
    public void Anything_else_is_refused(string written, string other)
    {
        var text = Example.Replace(written, other);
        Assert.NotEqual(Example, text, StringComparer.Ordinal);
        Assert.False(TierBoundaries.TryParse(text, out var boundaries));
        Assert.Null(boundaries);
        Assert.Equal("'" + text + "' is not a text of tier boundaries.", Assert.Throws<FormatException>(() => TierBoundaries.Parse(text)).Message);
    }

    [Fact]
    public void Nothing_is_no_boundaries()
    {
        Assert.False(TierBoundaries.TryParse(null, out _));
        Assert.False(TierBoundaries.TryParse("", out _));
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => TierBoundaries.Parse(null!)).ParamName);
    }
}
