using CustomerRules.Tiers;
using CustomerRules.Trade;

namespace CustomerRules.BackTests;

/// <summary>The same ratings counted by raw tier, by kept tier and by trade pattern.</summary>
internal sealed class BackTestTallies
{
    public BackTestTally<CustomerTier> ByTier { get; } = new([CustomerTier.A, CustomerTier.B, CustomerTier.C, CustomerTier.D]);

    public BackTestTally<CustomerTier> ByKeptTier { get; } = new([CustomerTier.A, CustomerTier.B, CustomerTier.C, CustomerTier.D]);

    public BackTestTally<TradePattern> ByPattern { get; } = new(
        [TradePattern.InRhythm, TradePattern.Late, TradePattern.New, TradePattern.Silent, TradePattern.OneOff, TradePattern.NoPurchase]);

    public void Add(in BackTestRating rating, in BackTestMemory memory)
    {
        ByTier.Add((int)rating.Tier, rating);
        ByKeptTier.Add((int)rating.KeptTier, rating);
        ByPattern.Add((int)rating.Pattern, rating);
        ByTier.Compare((int)memory.Earlier.Tier, (int)memory.Before.Tier, (int)rating.Tier);
        ByKeptTier.Compare((int)memory.Earlier.KeptTier, (int)memory.Before.KeptTier, (int)rating.KeptTier);
        ByPattern.Compare((int)memory.Earlier.Pattern, (int)memory.Before.Pattern, (int)rating.Pattern);
    }

    public void Add(BackTestTallies other)
    {
        ByTier.Add(other.ByTier);
        ByKeptTier.Add(other.ByKeptTier);
        ByPattern.Add(other.ByPattern);
    }
}
