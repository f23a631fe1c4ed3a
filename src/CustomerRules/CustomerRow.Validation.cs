using System;
using System.Globalization;
using CustomerRules.Internal;
using CustomerRules.Numbers;
using CustomerRules.Relationships;
using CustomerRules.Tiers;
using CustomerRules.Trade;

namespace CustomerRules;

public readonly partial record struct CustomerRow
{
    private const long MaxAmount = MoneyScale.MaxMinorUnits;
    private const string Days = " days since 1970-01-01";
    private const string BasisPoints = " basis points";

    /// <summary>Whether every field is within its documented range.</summary>
    public bool IsValid => FirstBad() is null;

    /// <summary>The first field outside its range as a sentence with name, bounds, unit and value; null where the row is valid.</summary>
    public string? Problem => FirstBad()?.ToString();

    private BadField? FirstBad() =>
        Known(nameof(AsOf), AsOf, DayNumber.Min, DayNumber.Max, Days)
        ?? Amount(nameof(TierValue), TierValue, -MaxAmount)
        ?? Amount(nameof(Value), Value, -MaxAmount)
        ?? Amount(nameof(ReferenceSpend), ReferenceSpend, 0)
        ?? Amount(nameof(Contribution), Contribution, -MaxAmount)
        ?? Amount(nameof(Investment), Investment, 0)
        ?? Amount(nameof(OneOffCost), OneOffCost, 0)
        ?? Amount(nameof(LossIfItFails), LossIfItFails, 0)
        ?? OrUnknown(nameof(Growth), Growth, -Ratio.MaxBasisPoints, Ratio.MaxBasisPoints, UnknownRatio, BasisPoints)
        ?? Date(nameof(FirstOrder), FirstOrder)
        ?? Date(nameof(LastOrder), LastOrder)
        ?? Date(nameof(LastContact), LastContact)
        ?? Date(nameof(PreviousTierSince), PreviousTierSince)
        ?? Date(nameof(OverrideExpires), OverrideExpires)
        ?? Date(nameof(OverrideSet), OverrideSet)
        ?? Share(nameof(Probability), Probability)
        ?? Share(nameof(Criticality), Criticality)
        ?? Share(nameof(ShareOfWallet), ShareOfWallet)
        ?? Share(nameof(CategoryShare), CategoryShare)
        ?? Share(nameof(Satisfaction), Satisfaction)
        ?? Share(nameof(MutualBenefit), MutualBenefit)
        ?? Share(nameof(PriceLed), PriceLed)
        ?? OrUnknown(nameof(Alternatives), Alternatives, 0, RelationshipEvidence.MaxAlternatives, UnknownCount, " suppliers")
        ?? OrUnknown(nameof(HorizonMonths), HorizonMonths, 0, RelationshipEvidence.MaxHorizonMonths, UnknownCount, " months")
        ?? OrUnknown(nameof(JudgesFuture), JudgesFuture, 0, 1, UnknownAnswer)
        ?? OrUnknown(nameof(Influential), Influential, 0, 1, UnknownAnswer)
        ?? OrUnknown(nameof(OpenMatters), OpenMatters, 0, 1, UnknownAnswer)
        ?? Known(nameof(TradePattern), (byte)TradePattern, 0, (byte)TradePattern.Silent)
        ?? Known(nameof(PreviousTier), (byte)PreviousTier, 0, (byte)CustomerTier.D)
        ?? Known(nameof(OverrideTier), (byte)OverrideTier, 0, (byte)CustomerTier.D)
        ?? Known(nameof(PreviousType), (byte)PreviousType, 0, (byte)RelationshipType.Partnership);

    /// <summary>Refuses a row with a field outside its range.</summary>
    /// <exception cref="ArgumentException">A field is out of range; the message names it, its value and the bounds.</exception>
    internal void Validate()
    {
        if (Problem is { } problem)
            throw new ArgumentException(problem, "row");
    }

    private static BadField? Amount(string name, long value, long min) => OrUnknown(name, value, min, MaxAmount, UnknownAmount, " minor units");

    private static BadField? Date(string name, int value) => OrUnknown(name, value, DayNumber.Min, DayNumber.Max, UnknownDate, Days);

    private static BadField? Share(string name, short value) => OrUnknown(name, value, 0, Proportion.MaxBasisPoints, UnknownShare, BasisPoints);

    private static BadField? OrUnknown(string name, long value, long min, long max, long unknown, string unit = "") =>
        value == unknown ? null : Check(name, value, min, max, unit, ", or unknown");

    private static BadField? Known(string name, long value, long min, long max, string unit = "") => Check(name, value, min, max, unit, "");

    private static BadField? Check(string name, long value, long min, long max, string unit, string orUnknown) =>
        value >= min && value <= max ? null : new BadField(name, value, min, max, unit, orUnknown);

    /// <summary>A field outside its range; it becomes a sentence, and allocates, only where one is asked for.</summary>
    private readonly struct BadField(string name, long value, long min, long max, string unit, string orUnknown)
    {
        public override string ToString() => string.Format(
            CultureInfo.InvariantCulture, "{0} must be between {1:#,0} and {2:#,0}{3}, but was {4:#,0}.", name, min, max, unit + orUnknown, value);
    }
}
