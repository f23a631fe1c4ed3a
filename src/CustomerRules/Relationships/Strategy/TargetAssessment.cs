using System;
using System.Collections.Generic;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Potential;

namespace CustomerRules.Relationships.Strategy;

/// <summary>The relationship that is worth having with a customer, how it differs from the present one, and why.</summary>
/// <remarks><c>default</c> is target Unknown for a customer of whom no tier and type is known, without a reason. Assessments are equal when every part is. Immutable and thread-safe.</remarks>
public readonly record struct TargetAssessment
{
    private static readonly IReadOnlyList<RelationshipType> None = Array.AsReadOnly(Array.Empty<RelationshipType>());
    private static readonly IReadOnlyList<RelationshipType> ToTransactional = Array.AsReadOnly([RelationshipType.Transactional]);
    private static readonly IReadOnlyList<RelationshipType> ToPartnership = Array.AsReadOnly([RelationshipType.Partnership]);
    private static readonly IReadOnlyList<RelationshipType> OverDeveloping =
        Array.AsReadOnly([RelationshipType.Developing, RelationshipType.Partnership]);

    /// <summary>The target.</summary>
    public TargetRelationship Target { get; internal init; }

    /// <summary>The present type.</summary>
    public RelationshipType Present { get; internal init; }

    /// <summary>Whether unknown evidence could still change the present type.</summary>
    public Certainty PresentCertainty { get; internal init; }

    /// <summary>The tier that was judged.</summary>
    public CustomerTier Tier { get; internal init; }

    /// <summary>What may become of the customer.</summary>
    public PotentialKind Potential { get; internal init; }

    /// <summary>Every reason that applies, for and against; <see cref="TargetPolicy.Explain"/> tells them.</summary>
    public TargetReasons Reasons { get; internal init; }

    /// <summary>The relationship type that the target leads to: transactional, partnership, or Unknown with the target; never captive.</summary>
    public RelationshipType TargetType => Target switch
    {
        TargetRelationship.Unknown => RelationshipType.Unknown,
        TargetRelationship.StayTransactional => RelationshipType.Transactional,
        _ => RelationshipType.Partnership,
    };

    /// <summary>Whether target and present type are both known and differ.</summary>
    public bool DiffersFromPresent => Steps.Count > 0;

    /// <summary>The types to pass through from the present one, the target's own last; empty where nothing is to change or the present type is unknown.</summary>
    public IReadOnlyList<RelationshipType> Steps => (Target, Present) switch
    {
        (TargetRelationship.Unknown, _) or (_, RelationshipType.Unknown) => None,
        (TargetRelationship.StayTransactional, RelationshipType.Transactional) => None,
        (TargetRelationship.StayTransactional, _) => ToTransactional,
        (_, RelationshipType.Partnership) => None,
        (_, RelationshipType.Transactional) => OverDeveloping,
        _ => ToPartnership,
    };

    internal short PriceLed { get; init; }

    internal short Alternatives { get; init; }

    internal short HorizonMonths { get; init; }

    /// <summary>Invariant text such as <c>Develop, now Transactional</c>.</summary>
    public override string ToString() => Target + ", now " + Present;
}
