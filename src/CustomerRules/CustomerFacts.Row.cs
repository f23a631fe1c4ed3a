using System;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tiers;
using CustomerRules.Trade;
using NodaTime;

namespace CustomerRules;

public sealed partial class CustomerFacts
{
    /// <summary>The facts as a row of plain integers: decimals rounded half to even once, dates as day numbers, unknowns as sentinels.</summary>
    /// <param name="asOf">The date as of which the facts hold; 1900-01-01 to 2199-12-31.</param>
    /// <param name="basis">What the tiers measure, which chooses the tier value (see <see cref="TierValueOn"/>), and the decimals of the ledger currency.</param>
    /// <exception cref="ArgumentNullException"><paramref name="basis"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount or a sum is beyond the range of the scale, or a date is out of range; the message names it, its value and the bounds.</exception>
    public CustomerRow ToRow(LocalDate asOf, TierBasis basis)
    {
        var scale = Guard.Against.Null(basis).Scale;
        var day = DayNumber.Of(asOf);
        var value = Amount(Trade.Value, scale, nameof(Trade.Value));
        var priorValue = Amount(Trade.PriorValue, scale, nameof(Trade.PriorValue));
        var earlierValue = Amount(Trade.EarlierValue, scale, nameof(Trade.EarlierValue));
        return new CustomerRow
        {
            Scale = scale,
            AsOf = day,
            TierValue = Amount(TierValueOn(basis), scale, nameof(TierValue)),
            Value = value,
            ReferenceSpend = ReferenceSpend(Math.Max(Math.Max(value, priorValue), earlierValue)),
            Contribution = Amount(Trade.Contribution, scale, nameof(Trade.Contribution)),
            Growth = Growth(value, priorValue),
            FirstOrder = Day(Trade.FirstOrder, nameof(Trade.FirstOrder)),
            LastOrder = Day(Trade.LastOrder, nameof(Trade.LastOrder)),
            LastContact = Day(LastContact, nameof(LastContact)),
            TradePattern = Trade.Pattern,
            Investment = LedgerSum(day, scale),
            OneOffCost = OneOffSum(scale),
            LossIfItFails = SwitchingRisk?.LossIfItFails is { } loss ? scale.CostToMinorUnits(loss, nameof(SwitchingRisk.LossIfItFails)) : CustomerRow.UnknownAmount,
            Probability = Share(SwitchingRisk?.Probability),
            Criticality = Share(SwitchingRisk?.Criticality),
            Alternatives = (short)(Evidence.Alternatives ?? CustomerRow.UnknownCount),
            ShareOfWallet = Share(Evidence.ShareOfWallet),
            CategoryShare = Share(Evidence.CategoryShare),
            HorizonMonths = (short)(Evidence.HorizonMonths ?? CustomerRow.UnknownCount),
            Satisfaction = Share(Evidence.Satisfaction),
            MutualBenefit = Share(Evidence.MutualBenefit),
            JudgesFuture = Answer(Evidence.JudgesFuture),
            PriceLed = Share(Evidence.PriceLed),
            Influential = Answer(Influential),
            PreviousTier = PreviousTier,
            PreviousTierSince = Day(PreviousTierSince, nameof(PreviousTierSince)),
            PreviousType = PreviousType,
            OverrideTier = TierOverride?.Tier ?? CustomerTier.Unknown,
            OverrideExpires = Day(TierOverride?.ExpiresOn, nameof(TierOverride)),
            OverrideSet = Day(TierOverride?.SetOn, nameof(TierOverride)),
            OpenMatters = Answer(HasOpenMatters),
        };
    }

    /// <summary>As <see cref="ToRow"/>, for one of many customers: an error names this one.</summary>
    internal CustomerRow ToRowOfMany(LocalDate asOf, TierBasis basis, string name = "customers")
    {
        DayNumber.Of(asOf);
        try
        {
            return ToRow(asOf, basis);
        }
        catch (ArgumentOutOfRangeException e)
        {
            // The sentence alone: what the framework adds about the parameter speaks of a field, not of the argument.
            var end = e.Message.IndexOfAny(['\r', '\n']);
            var line = end < 0 ? e.Message : e.Message.Substring(0, end);
            var added = line.IndexOf(" (Parameter '", StringComparison.Ordinal);
            throw new ArgumentOutOfRangeException(name, "Customer '" + CustomerId + "': " + (added < 0 ? line : line.Substring(0, added)));
        }
    }

    /// <summary>The greatest known value, at least 0; the sentinel is below every known value.</summary>
    private static long ReferenceSpend(long greatest) =>
        greatest == CustomerRow.UnknownAmount ? CustomerRow.UnknownAmount : Math.Max(0, greatest);

    private static int Growth(long value, long priorValue) =>
        value == CustomerRow.UnknownAmount ? CustomerRow.UnknownRatio : TradeFacts.GrowthOf(value, priorValue) ?? CustomerRow.UnknownRatio;

    private long LedgerSum(int asOf, MoneyScale scale)
    {
        if (Investments is null)
            return CustomerRow.UnknownAmount;
        decimal sum = 0;
        for (var i = 0; i < Investments.Count; i++)
            sum += Investments[i].RemainingMinorUnits(asOf, scale, i);
        return Bounded(sum, scale, "sum of investments");
    }

    private long OneOffSum(MoneyScale scale)
    {
        if (OneOffCosts is not { } costs)
            return CustomerRow.UnknownAmount;
        decimal sum = 0;
        foreach (var item in OneOffCostItem.All)
        {
            var amount = item.AmountOf(costs);
            if (amount != 0)
                sum += scale.CostToMinorUnits(amount, item.Name);
        }

        return Bounded(sum, scale, "sum of one-off costs");
    }

    private static long Bounded(decimal minorUnits, MoneyScale scale, string name) =>
        minorUnits <= MoneyScale.MaxMinorUnits
            ? (long)minorUnits
            : throw Amounts.OutOfRange(name, minorUnits / scale.MinorUnitsPerUnit, 0, scale.MaxAmount, scale);

    private static long Amount(decimal? amount, MoneyScale scale, string name) =>
        amount is { } known ? scale.ToMinorUnits(known, name) : CustomerRow.UnknownAmount;

    private static int Day(LocalDate? date, string name) => date is { } known ? DayNumber.Of(known, name) : CustomerRow.UnknownDate;

    private static short Share(Proportion? share) => (short)(share?.BasisPoints ?? CustomerRow.UnknownShare);

    private static sbyte Answer(bool? answer) => answer switch { true => 1, false => 0, null => CustomerRow.UnknownAnswer };
}
