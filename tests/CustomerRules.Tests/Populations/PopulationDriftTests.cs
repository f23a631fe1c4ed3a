using System;
using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.Populations;
using CustomerRules.Relationships;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using CustomerRules.Trade;
using Xunit;

namespace CustomerRules.Tests.Populations;

public class PopulationDriftTests
{
    private static readonly CustomerPosition Steady = new(CustomerTier.B, RelationshipType.Developing, TradePattern.InRhythm);
    private static readonly CustomerPosition Slipping = new(CustomerTier.B, RelationshipType.Developing, TradePattern.Late);

    [Fact]
    public void Who_moves_who_comes_and_who_goes()
    {
        var before = View(0, ("mover", Steady, 100), ("stayer", Steady, 50), ("leaver", Slipping, null));
        var after = View(90, ("mover", Slipping, 80), ("stayer", Steady, 60), ("newcomer", Steady, 10));
        var drift = before.DriftTo(after);

        Assert.Equal("2025-01-01 to 2025-04-01: 1 moved, 1 stayed, 1 new, 1 gone", drift.ToString());
        Assert.Equal(
            [
                "leaver: B, Developing, Late -> gone",
                "mover: B, Developing, InRhythm -> B, Developing, Late",
                "newcomer: new -> B, Developing, InRhythm",
            ],
            drift.Changes.Select(change => change.ToString()), StringComparer.Ordinal);
        Assert.Equal("1 customers, 100 -> 80", drift.Patterns.FromTo(TradePattern.InRhythm, TradePattern.Late).ToString());
        Assert.Equal("1 customers, 50 -> 60", drift.Patterns.Stayed.ToString());
        Assert.Equal("1 customers, 0 -> 10", drift.Patterns.New(TradePattern.InRhythm).ToString());
        Assert.Equal("1 customers, 0 -> 0", drift.Patterns.Gone(TradePattern.Late).ToString());
        Assert.Equal("2 customers, 150 -> 140", drift.Patterns.First(TradePattern.InRhythm).ToString());
        Assert.Equal("TradePattern: 1 moved, 1 stayed", drift.Patterns.ToString());
        Assert.Equal("CustomerTier: 0 moved, 2 stayed", drift.Tiers.ToString());
        Assert.Same(before, drift.Before);
        Assert.Same(after, drift.After);
    }

    [Fact]
    public void Time_does_not_run_backwards() => Refusal.Of<ArgumentException>(
        () => View(1).DriftTo(View(0)), "later",
        "The later view must not be of an earlier date or of another scale, but the views were 0 customers as of 2025-01-02, 2 decimals and 0 customers as of 2025-01-01, 2 decimals.");

    [Fact]
    public void Another_scale_is_refused() => Refusal.Of<ArgumentException>(
        () => View(0).DriftTo(new PopulationTally(Customers.AsOf, MoneyScale.FromDecimals(0)).ToView()), "later", "The later view must not be of an earlier date or of another scale");

    [Fact]
    public void A_value_that_is_not_defined_is_refused()
    {
        var tiers = View(0).DriftTo(View(0)).Tiers;

        Refusal.Of<ArgumentOutOfRangeException>(() => tiers.FromTo((CustomerTier)5, CustomerTier.A), "before", "before must be a defined CustomerTier, but was 5.");
        Refusal.Of<ArgumentOutOfRangeException>(() => tiers.FromTo(CustomerTier.A, (CustomerTier)5), "after", "after must be a defined CustomerTier, but was 5.");
        Refusal.Of<ArgumentOutOfRangeException>(() => tiers.New((CustomerTier)5), "after", "after must be");
        Refusal.Of<ArgumentOutOfRangeException>(() => tiers.Gone((CustomerTier)5), "before", "before must be");
        Refusal.Of<ArgumentOutOfRangeException>(() => tiers.First((CustomerTier)5), "value", "value must be");
        Refusal.Of<ArgumentOutOfRangeException>(() => tiers.Second((CustomerTier)5), "value", "value must be");
    }

    private static PopulationView View(int days, params (string Id, CustomerPosition Position, decimal? Value)[] customers)
    {
        var tally = new PopulationTally(Customers.AsOf.PlusDays(days));
        foreach (var (id, position, value) in customers)
            tally.Add(id, position, value);
        return tally.ToView();
    }
}
