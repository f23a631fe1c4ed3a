using System.Collections.Generic;
using System.Linq;
using CustomerRules.Internal;
using CustomerRules.Numbers;
using CustomerRules.SwitchingCosts;
using CustomerRules.Trade;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerRules.Tests.Generators;

/// <summary>Customer cards: facts with trade, a ledger, one-off costs and a risk, each known or not, whose sums fit the scale.</summary>
internal static class Cards
{
    /// <summary>How many investments a ledger has at most: a tenth of the range each keeps the sum within it.</summary>
    private const int Most = 8;

    public static Gen<(CustomerFacts Facts, int AsOf, MoneyScale Scale)> Any { get; } =
        from scale in Gen.Choose(0, 4).Select(MoneyScale.FromDecimals)
        from asOf in Gen.Choose(DayNumber.Min, DayNumber.Max)
        from facts in Of(scale)
        select (facts, asOf, scale);

    public static Gen<CustomerFacts> Of(MoneyScale scale) =>
        from trade in Trades(scale)
        from ledger in Ledger(scale)
        from oneOff in OneOff(scale).OrUnknown()
        from risk in Risk(scale).OrUnknown()
        select new CustomerFacts("card").WithTrade(trade).WithInvestments(ledger).WithOneOffCosts(oneOff).WithSwitchingRisk(risk);

    public static Gen<TradeFacts> Trades(MoneyScale scale) =>
        from value in Signed(scale)
        from prior in Signed(scale)
        from earlier in Signed(scale)
        select new TradeFacts(value, prior, earlier);

    public static Gen<IEnumerable<SunkInvestment>?> Ledger(MoneyScale scale) =>
        from count in Gen.Choose(-1, Most)
        from items in Gen.ArrayOf(Investments.Of(scale), count < 0 ? 0 : count)
        select count < 0 ? null : items.Select(item => Smaller(item, scale));

    public static Gen<OneOffCosts> OneOff(MoneyScale scale) =>
        from amounts in Gen.ArrayOf(Gen.OneOf(Gen.Constant(0m), Part(scale)), 8)
        select new OneOffCosts(amounts[0], amounts[1], amounts[2], amounts[3], amounts[4], amounts[5], amounts[6], amounts[7]);

    public static Gen<SwitchingRisk> Risk(MoneyScale scale) =>
        from loss in Investments.Amount(scale)
        from hasLoss in Gen.Frequency((5, Gen.Constant(true)), (1, Gen.Constant(false)))
        from probability in Investments.Share.Select(share => (Proportion?)share).OrUnknown()
        from criticality in Investments.Share.Select(share => (Proportion?)share).OrUnknown()
        select new SwitchingRisk(hasLoss ? loss : null, probability, criticality);

    private static Gen<T?> OrUnknown<T>(this Gen<T> gen) =>
        Gen.Frequency((5, gen.Select(value => (T?)value)), (1, Gen.Constant(default(T?))));

    private static Gen<decimal?> Signed(MoneyScale scale) =>
        from amount in Investments.Amount(scale)
        from sign in Gen.Elements(1, 1, 1, -1, 0)
        select sign == 0 ? (decimal?)null : amount * sign;

    private static Gen<decimal> Part(MoneyScale scale) => Investments.Amount(scale).Select(amount => decimal.Floor(amount / 10));

    private static SunkInvestment Smaller(SunkInvestment item, MoneyScale scale) =>
        item.Amount <= scale.MaxAmount / 10
            ? item
            : new(item.Kind, decimal.Floor(item.Amount / 10), item.MadeOn, item.Specificity, item.Salvage, item.Ageing);
}
