using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using CustomerRules.Relationships;

namespace CustomerRules.Bulk.Kernels;

/// <summary>Relationship type, certainty, scores and confidence, as <see cref="RelationshipPolicy.Assess"/> says.</summary>
internal static class RelationshipKernel
{
    /// <summary>The reasons of a relationship begin at this bit; here they are shifted down to it.</summary>
    public const int FirstBit = 30;

    private const int BondHigh = 1 << 0;
    private const int BondLow = 1 << 1;
    private const int CommitmentHigh = 1 << 2;
    private const int CommitmentLow = 1 << 3;
    private const int BondHeld = 1 << 4;
    private const int CommitmentHeld = 1 << 5;
    private const int Certain = 1 << 6;
    private const int Likely = 1 << 7;
    private const int BondCoverageLow = 1 << 8;
    private const int CommitmentCoverageLow = 1 << 9;
    private const int BindingEvidenceMissing = 1 << 10;
    private const int CaptiveUnconfirmed = 1 << 11;

    public static void Judge(in EvidenceTile evidence, ReadOnlySpan<int> gaps, ReadOnlySpan<int> previous, int rows, RelationshipPolicy policy, in RelationshipTile answers)
    {
        var weights = new AxisWeights(policy.Weights);
        var line = new Vector<int>(policy.Line.BasisPoints);
        var hysteresis = new Vector<int>(policy.Hysteresis.BasisPoints);
        var minimum = new Vector<int>(policy.MinimumCoverage.BasisPoints);
        for (var row = 0; row < rows; row += Vector<int>.Count)
        {
            var lockIn = Lanes.Load<int>(evidence.LockIn, row);
            var alternatives = Lanes.Load<int>(evidence.Alternatives, row);
            var wallet = Lanes.Load<int>(evidence.ShareOfWallet, row);
            var bond = default(AxisSums);
            bond.Add(lockIn, weights.LockIn, IsPartial(Lanes.Load(gaps, row)));
            bond.Add(alternatives, weights.Alternatives);
            bond.Add(wallet, weights.ShareOfWallet);
            bond.Add(Lanes.Load<int>(evidence.CategoryShare, row), weights.CategoryShare);

            var satisfaction = Lanes.Load<int>(evidence.Satisfaction, row);
            var benefit = Lanes.Load<int>(evidence.MutualBenefit, row);
            var commitment = default(AxisSums);
            commitment.Add(Lanes.Load<int>(evidence.Horizon, row), weights.Horizon);
            commitment.Add(satisfaction, weights.Satisfaction);
            commitment.Add(benefit, weights.MutualBenefit);
            commitment.Add(Lanes.Load<int>(evidence.JudgesFuture, row), weights.JudgesFuture);
            commitment.Add(Lanes.Load<int>(evidence.PriceLed, row), weights.PriceLed);
            commitment.Add(Lanes.Load<int>(evidence.TradePattern, row), weights.TradePattern);

            var before = Lanes.Load(previous, row);
            var wasPartner = Vector.Equals(before, new Vector<int>((int)RelationshipType.Partnership));
            var bondLine = LineAfter(before, Vector.Equals(before, new Vector<int>((int)RelationshipType.Captive)) | wasPartner, line, hysteresis);
            var commitmentLine = LineAfter(before, Vector.Equals(before, new Vector<int>((int)RelationshipType.Developing)) | wasPartner, line, hysteresis);

            var bondScore = bond.Score();
            var commitmentScore = commitment.Score();
            var bondIsHigh = IsHigh(bondScore, bondLine);
            var commitmentIsHigh = IsHigh(commitmentScore, commitmentLine);
            var isCertain = bond.IsCertain(bondIsHigh, bondLine) & commitment.IsCertain(commitmentIsHigh, commitmentLine);

            var bondIsThin = Vector.LessThan(bond.Coverage, minimum);
            var commitmentIsThin = Vector.LessThan(commitment.Coverage, minimum);
            var isUnbound = Vector.LessThan(lockIn & alternatives & wallet, Vector<int>.Zero);
            var isOpen = bondIsThin | commitmentIsThin | isUnbound;
            var isUnconfirmed = Vector.AndNot(Vector.AndNot(bondIsHigh, commitmentIsHigh) & Vector.LessThan(satisfaction & benefit, Vector<int>.Zero), isOpen);
            var hasType = ~(isOpen | isUnconfirmed);

            var type = Vector<int>.One - commitmentIsHigh - bondIsHigh - bondIsHigh;
            Lanes.Store(type & hasType, answers.Types, row);
            Lanes.Store((Vector<int>.One - isCertain) & hasType, answers.Certainties, row);
            Lanes.Store(bondScore, answers.Bonds, row);
            Lanes.Store(commitmentScore, answers.Commitments, row);
            Lanes.Store(Vector.Min(bond.Coverage, commitment.Coverage), answers.Confidences, row);

            var sides = Side(bondIsHigh, bondScore, line, BondHigh, BondLow, BondHeld)
                | Side(commitmentIsHigh, commitmentScore, line, CommitmentHigh, CommitmentLow, CommitmentHeld);
            var open = (bondIsThin & new Vector<int>(BondCoverageLow)) | (commitmentIsThin & new Vector<int>(CommitmentCoverageLow))
                | (isUnbound & new Vector<int>(BindingEvidenceMissing)) | (isUnconfirmed & new Vector<int>(CaptiveUnconfirmed));
            var sure = Vector.ConditionalSelect(isCertain, new Vector<int>(Certain), new Vector<int>(Likely)) & hasType;
            Lanes.Store(Vector.AndNot(sides, isOpen) | open | sure, answers.Reasons, row);
        }
    }

    /// <summary>Where a part of the total is unknown; where all of it is, there is no ratio either.</summary>
    private static Vector<int> IsPartial(Vector<int> gaps) =>
        Vector.GreaterThan(gaps & new Vector<int>(SwitchingCostKernel.AllUnknown), Vector<int>.Zero);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<int> LineAfter(Vector<int> previous, Vector<int> wasHigh, Vector<int> line, Vector<int> hysteresis) =>
        Vector.AndNot(line + Vector.ConditionalSelect(wasHigh, -hysteresis, hysteresis), Vector.Equals(previous, Vector<int>.Zero))
        | (line & Vector.Equals(previous, Vector<int>.Zero));

    /// <summary>An unknown score counts as 0, and a line is above 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<int> IsHigh(Vector<int> score, Vector<int> line) => Vector.GreaterThanOrEqual(score, line);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<int> Side(Vector<int> isHigh, Vector<int> score, Vector<int> line, int high, int low, int held)
    {
        var isHeld = isHigh ^ IsHigh(score, line);
        return Vector.ConditionalSelect(isHigh, new Vector<int>(high), new Vector<int>(low)) | (isHeld & new Vector<int>(held));
    }
}
