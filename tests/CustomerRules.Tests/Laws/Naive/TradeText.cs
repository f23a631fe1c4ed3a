using System.Globalization;
using System.Numerics;
using CustomerRules.Numbers;
using CustomerRules.Trade;
using NodaTime;

namespace CustomerRules.Tests.Laws.Naive;

/// <summary>Trade facts as a text that two answers are compared by, so that a broken law shows both.</summary>
internal static class TradeText
{
    public static string Of(TradeFacts facts, MoneyScale scale = default) => Of(
        (facts.Value, facts.PriorValue, facts.EarlierValue, facts.ReferenceSpend, facts.Contribution),
        facts.Growth(scale)?.BasisPoints,
        (facts.FirstOrder, facts.LastOrder, facts.TenureMonths, facts.Regularity),
        facts.Products,
        facts.ReturnRate?.BasisPoints,
        facts.RhythmDays,
        facts.Pattern);

    public static string Of(
        (decimal? Value, decimal? Prior, decimal? Earlier, decimal? Reference, decimal? Contribution) money,
        BigInteger? growth,
        (LocalDate? First, LocalDate? Last, int? Tenure, int? Regularity) orders,
        int? products,
        BigInteger? returns,
        int? rhythm,
        TradePattern pattern) => string.Format(
        CultureInfo.InvariantCulture,
        "value {0:0.####}, prior {1:0.####}, earlier {2:0.####}, reference {3:0.####}, contribution {4:0.####}, growth {5}, first {6:uuuu-MM-dd}, last {7:uuuu-MM-dd}, tenure {8}, regularity {9}, products {10}, returns {11}, rhythm {12}, {13}",
        money.Value, money.Prior, money.Earlier, money.Reference, money.Contribution, growth,
        orders.First, orders.Last, orders.Tenure, orders.Regularity, products, returns, rhythm, pattern);
}
