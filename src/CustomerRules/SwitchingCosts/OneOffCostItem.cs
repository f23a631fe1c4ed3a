using System;

namespace CustomerRules.SwitchingCosts;

/// <summary>One of the eight one-off costs: where its amount stands, and its facet and origin.</summary>
internal sealed class OneOffCostItem
{
    private readonly Func<OneOffCosts, decimal> amountOf;

    private OneOffCostItem(string name, SwitchingCostFacet facet, SwitchingCostOrigin origin, Func<OneOffCosts, decimal> amountOf) =>
        (Name, Facet, Origin, this.amountOf) = (name, facet, origin, amountOf);

    public static OneOffCostItem[] All { get; } =
    [
        new(nameof(OneOffCosts.Search), SwitchingCostFacet.Procedural, SwitchingCostOrigin.OwnInvestment, costs => costs.Search),
        new(nameof(OneOffCosts.Evaluation), SwitchingCostFacet.Procedural, SwitchingCostOrigin.OwnInvestment, costs => costs.Evaluation),
        new(nameof(OneOffCosts.Learning), SwitchingCostFacet.Procedural, SwitchingCostOrigin.OwnInvestment, costs => costs.Learning),
        new(nameof(OneOffCosts.SetUp), SwitchingCostFacet.Procedural, SwitchingCostOrigin.OwnInvestment, costs => costs.SetUp),
        new(nameof(OneOffCosts.ForfeitedBenefits), SwitchingCostFacet.Financial, SwitchingCostOrigin.Earned, costs => costs.ForfeitedBenefits),
        new(nameof(OneOffCosts.ContractPenalty), SwitchingCostFacet.Financial, SwitchingCostOrigin.Contract, costs => costs.ContractPenalty),
        new(nameof(OneOffCosts.ExitFee), SwitchingCostFacet.Financial, SwitchingCostOrigin.ExitFee, costs => costs.ExitFee),
        new(nameof(OneOffCosts.RelationshipLoss), SwitchingCostFacet.Relational, SwitchingCostOrigin.Earned, costs => costs.RelationshipLoss),
    ];

    public string Name { get; }

    public SwitchingCostFacet Facet { get; }

    public SwitchingCostOrigin Origin { get; }

    public decimal AmountOf(OneOffCosts costs) => amountOf(costs);
}
