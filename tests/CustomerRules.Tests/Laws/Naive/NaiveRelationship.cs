using System.Numerics;
using CustomerRules.Reasons;
using CustomerRules.Relationships;
using CustomerRules.Trade;

namespace CustomerRules.Tests.Laws.Naive;

/// <summary>The relationship as section 7 of the design tells it, in unbounded integers, item by item.</summary>
internal sealed class NaiveRelationship
{
    private const RowReasons None = RowReasons.None;

    private readonly CustomerRow row;
    private readonly RelationshipPolicy policy;
    private readonly (BigInteger? Ratio, bool IsPartial) lockIn;
    private readonly NaiveAxis bond = new();
    private readonly NaiveAxis commitment = new();

    private NaiveRelationship(CustomerRow row, RelationshipPolicy policy)
    {
        this.row = row;
        this.policy = policy;
        lockIn = LockInOf(row);
        var (weights, scale) = (policy.Weights, policy.Scale);
        bond.Add(weights[EvidenceItem.LockIn], Full(lockIn.Ratio, scale.LockInFullAt.BasisPoints), lockIn.Ratio is not null && lockIn.IsPartial);
        bond.Add(weights[EvidenceItem.Alternatives], row.Alternatives switch
        {
            -1 => null,
            0 => 10_000,
            1 => scale.OneAlternative.BasisPoints,
            2 => scale.TwoAlternatives.BasisPoints,
            _ => 0,
        });
        bond.Add(weights[EvidenceItem.ShareOfWallet], Known(row.ShareOfWallet));
        bond.Add(weights[EvidenceItem.CategoryShare], Full(Known(row.CategoryShare), scale.CategoryShareFullAt.BasisPoints));
        commitment.Add(weights[EvidenceItem.Horizon], Full(Known(row.HorizonMonths), scale.HorizonFullAtMonths));
        commitment.Add(weights[EvidenceItem.Satisfaction], Known(row.Satisfaction));
        commitment.Add(weights[EvidenceItem.MutualBenefit], Known(row.MutualBenefit));
        commitment.Add(weights[EvidenceItem.JudgesFuture], 10_000 * Known(row.JudgesFuture));
        commitment.Add(weights[EvidenceItem.PriceLed], 10_000 - Known(row.PriceLed));
        commitment.Add(weights[EvidenceItem.TradePattern], row.TradePattern switch
        {
            TradePattern.InRhythm => 10_000,
            TradePattern.Late => 5_000,
            TradePattern.Silent => 0,
            _ => null,
        });
    }

    public static RelationshipAssessment Of(CustomerRow row, RelationshipPolicy policy) => new NaiveRelationship(row, policy).Assess();

    private RelationshipAssessment Assess()
    {
        var wasBound = Line(row.PreviousType is RelationshipType.Captive or RelationshipType.Partnership);
        var wasWilling = Line(row.PreviousType is RelationshipType.Developing or RelationshipType.Partnership);
        var (isBound, isWilling) = (bond.Score >= wasBound, commitment.Score >= wasWilling);
        var type = isBound ? isWilling ? RelationshipType.Partnership : RelationshipType.Captive
            : isWilling ? RelationshipType.Developing : RelationshipType.Transactional;
        var isCertain = bond.IsCertain(wasBound) && commitment.IsCertain(wasWilling);
        var sides = (isBound ? RowReasons.BondHigh : RowReasons.BondLow)
            | (isWilling ? RowReasons.CommitmentHigh : RowReasons.CommitmentLow)
            | (isBound != bond.Score >= policy.Line.BasisPoints ? RowReasons.BondHeld : None)
            | (isWilling != commitment.Score >= policy.Line.BasisPoints ? RowReasons.CommitmentHeld : None);

        var missing = (bond.KnownWeight * 100 < policy.MinimumCoverage.BasisPoints ? RowReasons.BondCoverageLow : None)
            | (commitment.KnownWeight * 100 < policy.MinimumCoverage.BasisPoints ? RowReasons.CommitmentCoverageLow : None)
            | (lockIn.Ratio is null && row.Alternatives == -1 && row.ShareOfWallet == -1 ? RowReasons.BindingEvidenceMissing : None);
        if (missing == None && type == RelationshipType.Captive && row.Satisfaction == -1 && row.MutualBenefit == -1)
            missing = RowReasons.CaptiveUnconfirmed | sides;

        return new RelationshipAssessment
        {
            Type = missing == None ? type : RelationshipType.Unknown,
            Certainty = missing != None ? Certainty.Unknown : isCertain ? Certainty.Certain : Certainty.Likely,
            Bond = bond.ToAssessment(),
            Commitment = commitment.ToAssessment(),
            Reasons = missing != None ? missing : sides | (isCertain ? RowReasons.RelationshipCertain : RowReasons.RelationshipLikely),
        };
    }

    private BigInteger Line(bool wasHigh) =>
        policy.Line.BasisPoints + (row.PreviousType == RelationshipType.Unknown ? 0 : wasHigh ? -policy.Hysteresis.BasisPoints : policy.Hysteresis.BasisPoints);

    private static BigInteger? Known(BigInteger value) => value == -1 ? null : value;

    private static BigInteger? Full(BigInteger? value, BigInteger fullAt) =>
        value is { } known ? BigInteger.Min(10_000, known * 10_000 / fullAt) : null;

    /// <summary>Section 6, as far as the lock-in ratio: risk aversion is 50 %.</summary>
    private static (BigInteger? Ratio, bool IsPartial) LockInOf(CustomerRow row)
    {
        BigInteger? investment = Amount(row.Investment), oneOff = Amount(row.OneOffCost), loss = Amount(row.LossIfItFails);
        var risk = loss * Known(row.Probability) * (10_000 + (5_000 * Known(row.Criticality) / 10_000)) / 100_000_000;
        var total = (investment ?? 0) + (oneOff ?? 0) + (risk ?? 0);
        if ((investment is null && oneOff is null && risk is null) || Amount(row.Value) <= 0 || !(Amount(row.ReferenceSpend) > 0))
            return (null, false);
        return (BigInteger.Min(1_000_000, total * 10_000 / row.ReferenceSpend), investment is null || oneOff is null || risk is null);
    }

    private static BigInteger? Amount(long amount) => amount == long.MinValue ? null : amount;
}
