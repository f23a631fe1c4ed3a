using CustomerRules.Internal.Guards;
using CustomerRules.Relationships;
using CustomerRules.Tiers;
using CustomerRules.Trade;

namespace CustomerRules.Populations;

/// <summary>Where a customer stands in a population: its tier, its kind of relationship and its trade pattern. Unknown is a value of each.</summary>
/// <remarks><c>default</c> is Unknown throughout. Positions are equal when all three parts are. Immutable and thread-safe.</remarks>
public readonly record struct CustomerPosition
{
    internal const int Tiers = (int)CustomerTier.D + 1;
    internal const int Relationships = (int)RelationshipType.Partnership + 1;
    internal const int Patterns = (int)TradePattern.Silent + 1;

    /// <summary>How many positions there are: 5 tiers by 5 relationships by 7 patterns.</summary>
    internal const int Positions = Tiers * Relationships * Patterns;

    /// <summary>A position.</summary>
    /// <param name="tier">The tier: the raw one, or the one that is kept.</param>
    /// <param name="relationship">The relationship type.</param>
    /// <param name="pattern">The trade pattern.</param>
    /// <exception cref="System.ArgumentOutOfRangeException">A value is not defined.</exception>
    public CustomerPosition(CustomerTier tier, RelationshipType relationship, TradePattern pattern)
    {
        Tier = tier <= CustomerTier.D ? tier : Guard.Against.UndefinedEnum(tier);
        Relationship = relationship <= RelationshipType.Partnership ? relationship : Guard.Against.UndefinedEnum(relationship);
        Pattern = pattern <= TradePattern.Silent ? pattern : Guard.Against.UndefinedEnum(pattern);
    }

    /// <summary>The tier.</summary>
    public CustomerTier Tier { get; }

    /// <summary>The relationship type.</summary>
    public RelationshipType Relationship { get; }

    /// <summary>The trade pattern.</summary>
    public TradePattern Pattern { get; }

    /// <summary>The number of the position, in the order of tier, relationship and pattern.</summary>
    internal int Index => (((int)Tier * Relationships) + (int)Relationship) * Patterns + (int)Pattern;

    /// <summary>Invariant text such as <c>A, Captive, Late</c>.</summary>
    public override string ToString() => Tier + ", " + Relationship + ", " + Pattern;

    internal static CustomerPosition At(int index) =>
        new((CustomerTier)(index / Patterns / Relationships), (RelationshipType)(index / Patterns % Relationships), (TradePattern)(index % Patterns));
}
