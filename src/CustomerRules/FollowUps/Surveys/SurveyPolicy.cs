using System;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;
using CustomerRules.Tiers;

namespace CustomerRules.FollowUps.Surveys;

/// <summary>Who is asked how satisfied it is, and when: the better tiers twice a year, the others on a sample.</summary>
/// <remarks>
/// <para>The sample of a year, and everybody's day, come from a fixed hash of customer id, year and <see cref="Seed"/>, the same on every machine: FNV-1a 64 of the id in UTF-8, then
/// SplitMix64. A larger share adds customers to a year's sample and takes none away; who is in the sample of one year says nothing about the next.</para>
/// <para>A customer of a tier that is all asked has its day of the half-year, the same in both halves and every year, so that its surveys are half a year apart; customers
/// spread over the first 181 days of a half. One in the sample is asked once, in one of the halves. A customer without a tier is not asked: nobody can say which rule is its own.</para>
/// <para>Due = that day rolled forward to a working day; earliest = due; latest = that day + <see cref="WindowDays"/> rolled back, never before due. Due before the plan begins: due is the first
/// working day of the plan, if that is not after latest; else the survey is left out. Source: survey satisfaction regularly on a random sample, never judge by complaints alone; share and window
/// are ours. Compared by reference. Immutable and thread-safe.</para>
/// </remarks>
public sealed partial class SurveyPolicy
{
    /// <summary>A policy.</summary>
    /// <param name="lowestTierAsked">The lowest tier whose customers are all asked, twice a year; Unknown for none.</param>
    /// <param name="sampleShare">The share of the customers of lower tiers that is asked, once a year; null for 10 %; 0 % for none.</param>
    /// <param name="seed">What makes another sample and other days; any.</param>
    /// <param name="windowDays">The calendar days over which a survey may spread; 0 to 180.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lowestTierAsked"/> is not defined, or <paramref name="windowDays"/> is out of range.</exception>
    public SurveyPolicy(CustomerTier lowestTierAsked = CustomerTier.B, Proportion? sampleShare = null, long seed = 0, int windowDays = 28)
    {
        LowestTierAsked = Guard.Against.UndefinedEnum(lowestTierAsked);
        SampleShare = sampleShare ?? Proportion.FromPercent(10);
        Seed = seed;
        WindowDays = Guard.Against.OutOfRange(windowDays, 0, 180, "days");
    }

    /// <summary>All of A and B twice a year, 10 % of C and D once, seed 0, within 28 days.</summary>
    public static SurveyPolicy Standard { get; } = new();

    /// <summary>Nobody is asked.</summary>
    public static SurveyPolicy Nobody { get; } = new(CustomerTier.Unknown, Proportion.Zero);

    /// <summary>The lowest tier whose customers are all asked, twice a year; B by default; Unknown for none.</summary>
    public CustomerTier LowestTierAsked { get; }

    /// <summary>The share of the customers of lower tiers that is asked, once a year; 10 % by default.</summary>
    public Proportion SampleShare { get; }

    /// <summary>What makes another sample and other days; 0 by default.</summary>
    public long Seed { get; }

    /// <summary>The calendar days over which a survey may spread; 28 by default.</summary>
    public int WindowDays { get; }
}
