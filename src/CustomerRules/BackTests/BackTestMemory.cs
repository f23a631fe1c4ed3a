using CustomerRules.Tiers;
using CustomerRules.Trade;

namespace CustomerRules.BackTests;

/// <summary>What a customer was at the last two rating dates, and since which day its kept tier holds; all unknown before its first rating.</summary>
internal readonly struct BackTestMemory
{
    private BackTestMemory(Classes earlier, Classes before, int keptSince) => (Earlier, Before, KeptSince) = (earlier, before, keptSince);

    public Classes Earlier { get; }

    public Classes Before { get; }

    /// <summary>The day number since which the kept tier holds; of no meaning before the first rating.</summary>
    public int KeptSince { get; }

    public BackTestMemory Then(in BackTestRating rating, int keptSince) => new(Before, new(rating.Tier, rating.KeptTier, rating.Pattern), keptSince);

    /// <summary>A customer's classes on one date.</summary>
    internal readonly struct Classes(CustomerTier tier, CustomerTier keptTier, TradePattern pattern)
    {
        public CustomerTier Tier { get; } = tier;

        public CustomerTier KeptTier { get; } = keptTier;

        public TradePattern Pattern { get; } = pattern;
    }
}
