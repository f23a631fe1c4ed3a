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

    /// <summary>Whether every field is within its documented range.</summary>
    public bool IsValid => Problem is null;

    /// <summary>The first field outside its range as a sentence with name, bounds and value; null where the row is valid.</summary>
    public string? Problem =>
        Check(nameof(AsOf), AsOf, DayNumber.Min, DayNumber.Max)
        ?? Amount(nameof(TierValue), TierValue, -MaxAmount)
        ?? Amount(nameof(Value), Value, -MaxAmount)
        ?? Amount(nameof(ReferenceSpend), ReferenceSpend, 0)
        ?? Amount(nameof(Contribution), Contribution, -MaxAmount)
        ?? Amount(nameof(Investment), Investment, 0)
        ?? Amount(nameof(OneOffCost), OneOffCost, 0)
        ?? Amount(nameof(LossIfItFails), LossIfItFails, 0)
        ?? Check(nameof(Growth), Growth, -Ratio.MaxBasisPoints, Ratio.MaxBasisPoints, UnknownRatio)
        ?? Date(nameof(FirstOrder), FirstOrder)
        ?? Date(nameof(LastOrder), LastOrder)
        ?? Date(nameof(LastContact), LastContact)
        ?? Date(nameof(PreviousTierSince), PreviousTierSince)
        ?? Share(nameof(FailureProbability), FailureProbability)
        ?? Share(nameof(Criticality), Criticality)
        ?? Share(nameof(ShareOfWallet), ShareOfWallet)
        ?? Share(nameof(CategoryShare), CategoryShare)
        ?? Share(nameof(Satisfaction), Satisfaction)
        ?? Share(nameof(MutualBenefit), MutualBenefit)
        ?? Share(nameof(PriceLed), PriceLed)
        ?? Check(nameof(Alternatives), Alternatives, 0, RelationshipEvidence.MaxAlternatives, UnknownCount)
        ?? Check(nameof(HorizonMonths), HorizonMonths, 0, RelationshipEvidence.MaxHorizonMonths, UnknownCount)
        ?? Check(nameof(JudgesFuture), JudgesFuture, 0, 1, UnknownAnswer)
        ?? Check(nameof(Influential), Influential, 0, 1, UnknownAnswer)
        ?? Check(nameof(TradePattern), (byte)TradePattern, 0, (byte)TradePattern.Silent)
        ?? Check(nameof(PreviousTier), (byte)PreviousTier, 0, (byte)CustomerTier.D)
        ?? Check(nameof(PreviousType), (byte)PreviousType, 0, (byte)RelationshipType.Partnership);

    /// <summary>Refuses a row with a field outside its range.</summary>
    /// <exception cref="ArgumentException">A field is out of range; the message names it, its value and the bounds.</exception>
    internal void Validate()
    {
        if (Problem is { } problem)
            throw new ArgumentException(problem);
    }

    private static string? Amount(string name, long value, long min) => Check(name, value, min, MaxAmount, UnknownAmount);

    private static string? Date(string name, int value) => Check(name, value, DayNumber.Min, DayNumber.Max, UnknownDate);

    private static string? Share(string name, short value) => Check(name, value, 0, Proportion.MaxBasisPoints, UnknownShare);

    private static string? Check(string name, long value, long min, long max, long unknown) =>
        value == unknown ? null : Check(name, value, min, max);

    private static string? Check(string name, long value, long min, long max) =>
        value >= min && value <= max
            ? null
            : string.Format(
                CultureInfo.InvariantCulture, "{0} must be between {1:#,0} and {2:#,0} or unknown, but was {3:#,0}.", name, min, max, value);
}
