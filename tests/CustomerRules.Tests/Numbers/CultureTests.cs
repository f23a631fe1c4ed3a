using System;
using System.Globalization;
using CustomerRules.Numbers;
using CustomerRules.Tests.Trade;
using CustomerRules.Trade;
using Xunit;

namespace CustomerRules.Tests.Numbers;

/// <summary>Texts, errors and what is read are the same whatever the culture of the thread writes for a point, a group and a minus.</summary>
public class CultureTests
{
    [Fact]
    public void Texts_are_the_same_in_every_culture() => InAnotherCulture(() =>
    {
        Assert.Equal("46.50 %", Proportion.FromBasisPoints(4_650).ToString());
        Assert.Equal("-1,234.50 %", Ratio.FromBasisPoints(-123_450).ToString());
        Assert.Equal("2", MoneyScale.Standard.ToString());
        Assert.Equal(4_650, Proportion.Parse("46.5").BasisPoints);
        Assert.False(Proportion.TryParse("46,5", out _));
    });

    [Fact]
    public void Errors_are_the_same_in_every_culture() => InAnotherCulture(() =>
    {
        Says("percent must be between 0 and 100, but was -1.5.", () => Proportion.FromPercent(-1.5m));
        Says("percent must be between -10,000 and 10,000, but was -10000.5.", () => Ratio.FromPercent(-10_000.5m));
        Says("fraction must be between 0 and 1, but was -1.5.", () => Proportion.FromFraction(-1.5));
        Says("basisPoints must be between 0 and 10,000 basis points, but was -1,000.", () => Proportion.FromBasisPoints(-1_000));
        Says("amount must be between -9,000,000,000,000.00 and 9,000,000,000,000.00, but was -9,000,000,000,001.50.", () => MoneyScale.Standard.ToMinorUnits(-9_000_000_000_001.5m));
        Says("amount must have at most 12 decimals, but was -0.0000000000001.", () => new OrderLine("o", "c", default, -0.000_000_000_000_1m));
        Says("date must be between 1900-01-01 and 2199-12-31, but was 1899-12-31.", () => Ledger.AsOf("2024-07-01").Sold("1899-12-31", 1m));
        Says("Customer 'Lamp makers' has no order line before 2024-07-01.", () => Ledger.AsOf("2024-07-01").Facts);
        Says("orderDates must be before 2024-07-01, but the last is 2024-07-02.", () => TradePolicy.Standard.PatternOf([Ledger.Date("2024-07-02")], Ledger.Date("2024-07-01")));
        Says("pattern must be a defined TradePattern, but was 77.", () => new TradeFacts(pattern: (TradePattern)77));
    });

    private static void Says(string message, Func<object> refused) =>
        Assert.StartsWith(message, Assert.ThrowsAny<Exception>(refused).Message, StringComparison.Ordinal);

    /// <summary>A made-up culture, so that it is there on every machine.</summary>
    private static void InAnotherCulture(Action action)
    {
        var before = CultureInfo.CurrentCulture;
        var another = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        another.NumberFormat.NumberDecimalSeparator = ",";
        another.NumberFormat.NumberGroupSeparator = ".";
        another.NumberFormat.NegativeSign = "~";
        another.NumberFormat.NumberGroupSizes = [2];
        another.DateTimeFormat.DateSeparator = "|";
        CultureInfo.CurrentCulture = another;
        try
        {
            Assert.Equal("~1.23,5", (-123.5m).ToString("#,0.0", CultureInfo.CurrentCulture));
            action();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
