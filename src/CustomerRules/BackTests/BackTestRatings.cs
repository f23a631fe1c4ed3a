using System.Collections.Generic;
using CustomerRules.Tiers;
using NodaTime;

namespace CustomerRules.BackTests;

/// <summary>The ratings of one date, and their tallies.</summary>
internal sealed class BackTestRatings(LocalDate date, TierBoundaries boundaries, int customers)
{
    private readonly List<BackTestRating> ratings = new(customers);

    public IReadOnlyList<BackTestRating> Ratings => ratings;

    public BackTestTallies Tallies { get; } = new();

    public void Add(in BackTestRating rating, in BackTestMemory memory)
    {
        ratings.Add(rating);
        Tallies.Add(rating, memory);
    }

    public BackTestPeriod ToPeriod(BackTestSchedule schedule) => new(
        date, date.PlusDays(schedule.HorizonDays), boundaries, Tallies.ByTier.ToTable(), Tallies.ByKeptTier.ToTable(), Tallies.ByPattern.ToTable());
}
