using System;
using System.Collections.Generic;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using CustomerRules.Tiers;
using NodaTime;

namespace CustomerRules.FollowUps.Surveys;

public sealed partial class SurveyPolicy
{
    /// <summary>The shortest half-year: January to June of a year that is no leap year.</summary>
    private const int DaysOfHalf = 181;

    /// <summary>Whether a customer is in the sample of a year, which is asked where its tier is not asked altogether.</summary>
    /// <param name="customerId">The customer; not empty.</param>
    /// <param name="year">The year; 1900 to 2199.</param>
    /// <remarks>The first number of the hash for the year lies in the lowest <see cref="SampleShare"/> of its range. Cost: a step per character.</remarks>
    /// <exception cref="ArgumentException"><paramref name="customerId"/> is null or empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is out of range.</exception>
    public bool IsSampled(string customerId, int year) =>
        IsSampled(new SurveyHash(Guard.Against.NullOrEmpty(customerId), Seed), Guard.Against.YearOutOfRange(year, 1900, 2199));

    /// <summary>The dates of a customer's surveys in a year, before they are rolled to working days: two, one or none, in order.</summary>
    /// <param name="customerId">The customer; not empty.</param>
    /// <param name="tier">Its tier; Unknown has no surveys.</param>
    /// <param name="year">The year; 1900 to 2199.</param>
    /// <remarks>Cost: a step per character.</remarks>
    /// <exception cref="ArgumentException"><paramref name="customerId"/> is null or empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tier"/> is not defined, or <paramref name="year"/> is out of range.</exception>
    public IReadOnlyList<LocalDate> DatesOf(string customerId, CustomerTier tier, int year)
    {
        var hash = new SurveyHash(Guard.Against.NullOrEmpty(customerId), Seed);
        Guard.Against.UndefinedEnum(tier);
        Guard.Against.YearOutOfRange(year, 1900, 2199);
        var dates = new List<LocalDate>(2);
        for (var half = 1; half <= 2; half++)
        {
            if (IsAsked(hash, tier, year, half))
                dates.Add(DayNumber.ToDate(DayIn(hash, year, half)));
        }

        return dates.AsReadOnly();
    }

    private static int DayIn(in SurveyHash hash, int year, int half) =>
        DayNumber.OfAny(new(year, half == 1 ? 1 : 7, 1)) + hash.Below(DaysOfHalf, 0);

    /// <summary>Whether a customer is asked in a half-year, 1 or 2.</summary>
    private bool IsAsked(in SurveyHash hash, CustomerTier tier, int year, int half) =>
        tier != CustomerTier.Unknown
        && (IsAskedAltogether(tier) || (IsSampled(hash, year) && hash.Below(2, (2 * year) + 1) + 1 == half));

    private bool IsAskedAltogether(CustomerTier tier) => tier <= LowestTierAsked;

    private bool IsSampled(in SurveyHash hash, int year) => hash.Below(10_000, 2 * year) < SampleShare.BasisPoints;
}
