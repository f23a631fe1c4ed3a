using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Changes;
using CustomerRules.Numbers;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerRules.Tests.Changes;

/// <summary>A row with the rules that judge it: what changes are tried on.</summary>
internal sealed class Judged
{
    private readonly Lazy<ChangeAnalysis> _analysis;

    private Judged(RuleBook rules, CustomerRow row, TierBoundaries boundaries)
    {
        (Rules, Row, Boundaries) = (rules, row, boundaries);
        _analysis = new(() => rules.WhatWouldChange(row, boundaries));
    }

    /// <summary>Any row under any policies; three in four are known well enough for a type.</summary>
    public static Gen<Judged> Any { get; } =
        from row in Gen.Frequency((1, Rows.Any), (1, Rows.Any.SelectMany(Completions.Partial)), (2, Rows.Any.SelectMany(Completions.Full)))
        from least in Gen.Elements<(long? A, long? B, long? C)>((null, null, null), (null, null, 5), (1_000, 1_000, 1), (MoneyScale.MaxMinorUnits, 70_000, 500), (9, null, null))
        from relationships in RelationshipPolicies.Any
        from costs in SwitchingCostPolicies.Any
        from green in Gen.Elements(0, 1, 500, 10_000)
        let rules = RuleBook.Standard.With(relationships).With(costs).With(new ProfitabilityPolicy(Proportion.FromBasisPoints(green))).With(row.Scale)
        select new Judged(rules, row, new TierBoundaries(least.A, least.B, least.C, rules.Tiers.Basis, null, false));

    public RuleBook Rules { get; }

    public CustomerRow Row { get; }

    public TierBoundaries Boundaries { get; }

    public ChangeAnalysis Analysis => _analysis.Value;

    public static Judged Of(CustomerRow row, RuleBook? rules = null, TierBoundaries? boundaries = null) =>
        new(rules ?? RuleBook.Standard, row, boundaries ?? new TierBoundaries(500_000, 200_000, 50_000));

    public RowAssessment Assess(CustomerRow row) => Rules.Assess(row, Boundaries);

    public override string ToString() => Row.ToString();

    /// <summary>The row with every fact of a change but one, which stands a unit short of it.</summary>
    public static IEnumerable<CustomerRow> UnitShort<T>(DecisionChange<T> change, CustomerRow row)
        where T : struct, Enum =>
        change.Facts.Select(one => FactLens.Of(one.Fact).Set(change.ApplyTo(row), one.To - Math.Sign(one.By)));
}
