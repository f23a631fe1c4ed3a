using System;
using CustomerRules.Reasons;

namespace CustomerRules.Tiers.Movement;

/// <summary>The figures that the reasons of a movement quote, by the name of their placeholder.</summary>
internal sealed class TierMovementFigures(TierMovementPolicy policy, CustomerRow row, TierMovement movement, TierBoundaries boundaries, string? overrideReason)
{
    public string Of(string name, FigureText text) => Tier(name, text) ?? Figure(name, text) ?? Parameter(name, text)
        ?? throw new InvalidOperationException("No figure is called '" + name + "'.");

    private string? Tier(string name, FigureText text) => name switch
    {
        "tier" => Vocabulary.Of(movement.Tier, text.Language),
        "previousTier" => Vocabulary.Of(movement.PreviousTier, text.Language),
        "rawTier" => Vocabulary.Of(movement.RawTier, text.Language),
        "promotionTier" => Vocabulary.Of(movement.PromotionTier, text.Language),
        "overrideTier" => Vocabulary.Of(row.OverrideTier, text.Language),
        _ => null,
    };

    private string? Figure(string name, FigureText text) => name switch
    {
        "measure" => Vocabulary.OfMeasure(boundaries.Basis.Measure, text.Language),
        "tierValue" => text.Money(row.TierValue, row.Scale),
        "promotionThreshold" => text.Money(movement.PromotionThreshold, row.Scale),
        "rawTierThreshold" => text.Money(policy.PromotionLineOf(movement.RawTier, boundaries) ?? CustomerRow.UnknownAmount, row.Scale),
        "demotionThreshold" => text.Money(movement.DemotionThreshold, row.Scale),
        "asOf" => text.Date(row.AsOf),
        "firstOrder" => text.Date(row.FirstOrder),
        "since" => text.Date(row.PreviousTierSince),
        "dwellEnds" => text.Date(movement.DwellEnds),
        "overrideExpires" => text.Date(row.OverrideExpires),
        "overrideReason" => overrideReason ?? (text.Language == Language.Chinese ? "见客户档案" : "the reason is on the customer card"),
        _ => null,
    };

    private string? Parameter(string name, FigureText text) => name switch
    {
        "promotionMargin" => text.Bound(policy.PromotionMargin.BasisPoints),
        "demotionMargin" => text.Bound(policy.DemotionMargin.BasisPoints),
        "minimumDwellDays" => text.Number(policy.MinimumDwellDays),
        "provisionalDays" => text.Number(policy.ProvisionalDays),
        "stepsDown" => text.Number(policy.StepsDown),
        _ => null,
    };
}
