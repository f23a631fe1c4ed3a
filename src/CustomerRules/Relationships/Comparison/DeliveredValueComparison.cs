using System.Collections.Generic;
using CustomerRules.Numbers;
using CustomerRules.Reasons;

namespace CustomerRules.Relationships.Comparison;

/// <summary>How the value that we deliver stands to a named rival's, in the customer's eyes, item by item.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class DeliveredValueComparison
{
    private readonly DeliveredValuePolicy policy;

    internal DeliveredValueComparison(DeliveredValuePolicy policy, DeliveredScores ours, DeliveredScores rival, IReadOnlyList<DeliveredValueDifference> differences)
    {
        this.policy = policy;
        Ours = ours;
        Rival = rival;
        Differences = differences;
        var tally = new ValueTally(differences);
        BenefitCoverage = tally.BenefitCoverage;
        CostCoverage = tally.CostCoverage;
        LowestLead = tally.LowestLead;
        HighestLead = tally.HighestLead;
        if (tally.HasLead)
            (Lead, OurValue, RivalValue) = (tally.Lead, tally.OurValue, tally.RivalValue);
        MostHelpful = MostHelpfulOf(tally, differences);
        var gaps = GapsOf(policy);
        if (gaps == DeliveredValueReasons.None)
        {
            Standing = tally.Standing(policy.LevelWithin);
            Certainty = tally.IsCertain(policy.LevelWithin) ? Certainty.Certain : Certainty.Likely;
        }

        Reasons = gaps | ReasonsOf();
    }

    /// <summary>How the customer scores us.</summary>
    public DeliveredScores Ours { get; }

    /// <summary>How the customer scores the rival.</summary>
    public DeliveredScores Rival { get; }

    /// <summary>Whether we deliver more, about the same, or less.</summary>
    public CompetitiveStanding Standing { get; }

    /// <summary>Whether scores that are still unknown could change the standing.</summary>
    public Certainty Certainty { get; }

    /// <summary>Our delivered value less the rival's, -200 % to 200 %, rounded half to even; null where no benefit or no cost can be compared.</summary>
    public Ratio? Lead { get; }

    /// <summary>Our delivered value on the items that can be compared, benefits less costs, -100 % to 100 %, rounded half to even; null with the lead.</summary>
    public Ratio? OurValue { get; }

    /// <summary>The rival's delivered value on the same items; null with the lead.</summary>
    public Ratio? RivalValue { get; }

    /// <summary>The least that the lead can turn out to be once every item is scored, rounded down.</summary>
    public Ratio LowestLead { get; }

    /// <summary>The most that the lead can turn out to be once every item is scored, rounded up.</summary>
    public Ratio HighestLead { get; }

    /// <summary>The weight of the benefits that can be compared, as a share of all.</summary>
    public Proportion BenefitCoverage { get; }

    /// <summary>The weight of the costs that can be compared, as a share of all.</summary>
    public Proportion CostCoverage { get; }

    /// <summary>Every item, benefits first; those that cannot be compared too.</summary>
    public IReadOnlyList<DeliveredValueDifference> Differences { get; }

    /// <summary>The item on which drawing level with the rival would raise our lead most, the first of equals; null where we are behind on none.</summary>
    public DeliveredValueItem? MostHelpful { get; }

    /// <summary>Every reason that applies.</summary>
    public DeliveredValueReasons Reasons { get; }

    /// <summary>Why, with the figures, in the order of the reasons' bits.</summary>
    public IReadOnlyList<Reason> Explain() => DeliveredValueTexts.All.Explain(Reasons, Figure);

    /// <summary>Invariant text such as <c>Ahead of Rival (Likely)</c>.</summary>
    public override string ToString() => Standing + " against " + Rival + " (" + Certainty + ")";

    private static DeliveredValueItem? MostHelpfulOf(ValueTally tally, IReadOnlyList<DeliveredValueDifference> differences)
    {
        DeliveredValueItem? most = null;
        var largest = 0L;
        foreach (var difference in differences)
        {
            if (tally.Gap(difference) > largest)
                (most, largest) = (difference.Item, tally.Gap(difference));
        }

        return most;
    }

    private DeliveredValueReasons GapsOf(DeliveredValuePolicy rules) =>
        (BenefitCoverage < rules.MinimumCoverage ? DeliveredValueReasons.BenefitCoverageLow : DeliveredValueReasons.None)
        | (CostCoverage < rules.MinimumCoverage ? DeliveredValueReasons.CostCoverageLow : DeliveredValueReasons.None);

    private DeliveredValueReasons ReasonsOf()
    {
        var reasons = Standing switch
        {
            CompetitiveStanding.Ahead => DeliveredValueReasons.DeliversMore,
            CompetitiveStanding.Level => DeliveredValueReasons.DeliversTheSame,
            CompetitiveStanding.Behind => DeliveredValueReasons.DeliversLess,
            _ => DeliveredValueReasons.None,
        };
        reasons |= Certainty switch
        {
            Certainty.Certain => DeliveredValueReasons.ComparisonCertain,
            Certainty.Likely => DeliveredValueReasons.ComparisonLikely,
            _ => DeliveredValueReasons.None,
        };
        if (LeftOut().Count > 0)
            reasons |= DeliveredValueReasons.ItemsLeftOut;
        if (MostHelpful is not null)
            reasons |= DeliveredValueReasons.LargestGap;
        else if (LeftOut().Count < Differences.Count)
            reasons |= DeliveredValueReasons.NowhereBehind;
        return reasons;
    }

    private List<DeliveredValueItem> LeftOut()
    {
        var items = new List<DeliveredValueItem>();
        foreach (var difference in Differences)
        {
            if (!difference.IsCompared)
                items.Add(difference.Item);
        }

        return items;
    }

    private string Figure(string name, FigureText text) => name switch
    {
        "rival" => Rival.Supplier,
        "lead" => text.Percent(Lead?.BasisPoints),
        "leadRange" => text.Percents(LowestLead.BasisPoints, HighestLead.BasisPoints),
        "band" => text.Bound(policy.LevelWithin.BasisPoints),
        "benefitCoverage" => text.Bound(BenefitCoverage.BasisPoints),
        "costCoverage" => text.Bound(CostCoverage.BasisPoints),
        "minimumCoverage" => text.Bound(policy.MinimumCoverage.BasisPoints),
        "leftOut" => string.Join(text.Language == Language.Chinese ? "、" : ", ", LeftOut().ConvertAll(item => Vocabulary.Of(item, text.Language))),
        "item" => Vocabulary.Of(MostHelpful!.Value, text.Language),
        "ours" => text.Percent(Ours[MostHelpful!.Value]?.BasisPoints),
        _ => text.Percent(Rival[MostHelpful!.Value]?.BasisPoints),
    };
}
