using System;

namespace CustomerRules.Bulk.Kernels;

/// <summary>What the relationship kernel finds, one number a row.</summary>
internal readonly ref struct RelationshipTile
{
    public readonly Span<int> Types;
    public readonly Span<int> Certainties;
    public readonly Span<int> Bonds;
    public readonly Span<int> Commitments;
    public readonly Span<int> Confidences;
    public readonly Span<int> Reasons;

    public RelationshipTile(int rows, ref Scratch scratch)
    {
        Types = scratch.Take<int>(rows);
        Certainties = scratch.Take<int>(rows);
        Bonds = scratch.Take<int>(rows);
        Commitments = scratch.Take<int>(rows);
        Confidences = scratch.Take<int>(rows);
        Reasons = scratch.Take<int>(rows);
    }
}
