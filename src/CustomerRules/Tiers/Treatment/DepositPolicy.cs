using System;
using CustomerRules.Decisions;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;

namespace CustomerRules.Tiers.Treatment;

/// <summary>Says when a request calls for a deposit: from customers at or below a tier, for requests that take more than so many minutes.</summary>
/// <remarks>
/// <para>A tier or an effort that is not known never calls for a deposit, and the answer says so.</para>
/// <para>Source: a travel agency asks its lowest class for a deposit of 25 dollars on time-consuming requests. The line and the minutes are this library's
/// starting points. Compared by reference. Immutable and thread-safe.</para>
/// </remarks>
public sealed class DepositPolicy
{
    /// <summary>A policy with lines of its own.</summary>
    /// <param name="fromTier">The highest tier that pays deposits; A to D.</param>
    /// <param name="freeMinutes">How many minutes a request may take without a deposit; 0 to 100,000.</param>
    /// <param name="amount">The deposit in the ledger currency; above 0 and at most 900,000,000,000,000; null for 25.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of range, or <paramref name="fromTier"/> is Unknown or not defined.</exception>
    public DepositPolicy(CustomerTier fromTier = CustomerTier.C, int freeMinutes = 60, decimal? amount = null)
    {
        FromTier = Guard.Against.UnknownTier(fromTier);
        FreeMinutes = Guard.Against.OutOfRange(freeMinutes, 0, 100_000, "minutes");
        Amount = Guard.Against.NegativeAmount(amount ?? 25, nameof(amount));
        if (Amount == 0)
            throw new ArgumentOutOfRangeException(nameof(amount), "amount must be above 0, but was 0.");
    }

    /// <summary>From tier C down, over 60 minutes, a deposit of 25.</summary>
    public static DepositPolicy Standard { get; } = new();

    /// <summary>The highest tier that pays deposits; C by default.</summary>
    public CustomerTier FromTier { get; }

    /// <summary>How many minutes a request may take without a deposit; 60 by default.</summary>
    public int FreeMinutes { get; }

    /// <summary>The deposit in the ledger currency; 25 by default.</summary>
    public decimal Amount { get; }

    /// <summary>Whether a request calls for a deposit, for a person to confirm.</summary>
    /// <param name="tier">The customer's tier.</param>
    /// <param name="effortMinutes">How long the request takes, 0 or more minutes; null where unknown.</param>
    /// <param name="scale">The decimals of the ledger currency; 2 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tier"/> is not defined, <paramref name="effortMinutes"/> is negative, or the deposit is beyond the range of the scale.</exception>
    public Recommendation<DepositAssessment> Judge(CustomerTier tier, int? effortMinutes, MoneyScale scale = default)
    {
        var assessment = new DepositAssessment(this, tier, effortMinutes, OfTier(Guard.Against.UndefinedEnum(tier)) | OfEffort(effortMinutes), scale);
        return new(assessment, assessment.Explain());
    }

    private DepositReasons OfTier(CustomerTier tier)
    {
        if (tier == CustomerTier.Unknown)
            return DepositReasons.TierUnknown;
        return tier >= FromTier ? DepositReasons.TierAtOrBelowLine : DepositReasons.TierAboveLine;
    }

    private DepositReasons OfEffort(int? effortMinutes)
    {
        if (effortMinutes is not { } minutes)
            return DepositReasons.EffortUnknown;
        Guard.Against.OutOfRange(minutes, 0, int.MaxValue, "minutes", nameof(effortMinutes));
        return minutes > FreeMinutes ? DepositReasons.EffortOverThreshold : DepositReasons.EffortWithinThreshold;
    }
}
