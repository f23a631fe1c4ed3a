using System;
using CustomerRules.Numbers;
using CustomerRules.Relationships;
using CustomerRules.Tiers;
using CustomerRules.Trade;
using NodaTime;

namespace CustomerRules.Bulk.Filling;

public static partial class FactColumns
{
    /// <summary><c>growth</c>: growth against the year before, saturating at +-10,000 percent. Where it is never filled, it follows from value and prior value.</summary>
    public static FactColumn<Ratio?> Growth { get; } =
        new(new(ColumnSlot.Growth, "growth", ColumnKind.Ratio), static (spec, growth, _) => growth?.BasisPoints ?? spec.Unknown);

    /// <summary><c>first_order</c>: date of the first positive order; 1900-01-01 to 2199-12-31.</summary>
    public static FactColumn<LocalDate?> FirstOrder { get; } = Date(ColumnSlot.FirstOrder, "first_order");

    /// <summary><c>last_order</c>: date of the last positive order; 1900-01-01 to 2199-12-31.</summary>
    public static FactColumn<LocalDate?> LastOrder { get; } = Date(ColumnSlot.LastOrder, "last_order");

    /// <summary><c>last_contact</c>: date of the last real contact; 1900-01-01 to 2199-12-31.</summary>
    public static FactColumn<LocalDate?> LastContact { get; } = Date(ColumnSlot.LastContact, "last_contact");

    /// <summary><c>previous_tier_since</c>: date since which the previous tier holds; 1900-01-01 to 2199-12-31.</summary>
    public static FactColumn<LocalDate?> PreviousTierSince { get; } = Date(ColumnSlot.PreviousTierSince, "previous_tier_since");

    /// <summary><c>override_expires</c>: first date on which the override is no longer in force; 1900-01-01 to 2199-12-31.</summary>
    public static FactColumn<LocalDate?> OverrideExpires { get; } = Date(ColumnSlot.OverrideExpires, "override_expires");

    /// <summary><c>override_set</c>: date on which the override was set; 1900-01-01 to 2199-12-31.</summary>
    public static FactColumn<LocalDate?> OverrideSet { get; } = Date(ColumnSlot.OverrideSet, "override_set");

    /// <summary><c>influential</c>: whether the customer influences others.</summary>
    public static FactColumn<bool?> Influential { get; } = Answer(ColumnSlot.Influential, "influential");

    /// <summary><c>open_matters</c>: whether something is open between the customer and us.</summary>
    public static FactColumn<bool?> OpenMatters { get; } = Answer(ColumnSlot.OpenMatters, "open_matters");

    /// <summary><c>trade_pattern</c>: how the orders are spread over time.</summary>
    public static FactColumn<TradePattern> TradePattern { get; } =
        OneOf(ColumnSlot.TradePattern, "trade_pattern", Enum.GetNames(typeof(TradePattern)), static (TradePattern pattern) => (byte)pattern);

    /// <summary><c>previous_tier</c>: the tier before this assessment.</summary>
    public static FactColumn<CustomerTier> PreviousTier { get; } =
        OneOf(ColumnSlot.PreviousTier, "previous_tier", Enum.GetNames(typeof(CustomerTier)), static (CustomerTier tier) => (byte)tier);

    /// <summary><c>override_tier</c>: the tier that a person set in place of the rated one.</summary>
    public static FactColumn<CustomerTier> OverrideTier { get; } =
        OneOf(ColumnSlot.OverrideTier, "override_tier", Enum.GetNames(typeof(CustomerTier)), static (CustomerTier tier) => (byte)tier);

    /// <summary><c>previous_type</c>: the relationship type before this assessment.</summary>
    public static FactColumn<RelationshipType> PreviousType { get; } =
        OneOf(ColumnSlot.PreviousType, "previous_type", Enum.GetNames(typeof(RelationshipType)), static (RelationshipType type) => (byte)type);
}
