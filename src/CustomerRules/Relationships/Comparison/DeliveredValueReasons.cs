using System;

namespace CustomerRules.Relationships.Comparison;

/// <summary>Why we stand to a rival as we do. The names are the stable codes.</summary>
[Flags]
public enum DeliveredValueReasons : ulong
{
    /// <summary>No reason.</summary>
    None = 0,

    /// <summary>We deliver more.</summary>
    DeliversMore = 1UL << 0,

    /// <summary>About the same.</summary>
    DeliversTheSame = 1UL << 1,

    /// <summary>We deliver less.</summary>
    DeliversLess = 1UL << 2,

    /// <summary>Too few of the benefits can be compared.</summary>
    BenefitCoverageLow = 1UL << 3,

    /// <summary>Too few of the costs can be compared.</summary>
    CostCoverageLow = 1UL << 4,

    /// <summary>Items that are not scored for both were left out on both sides.</summary>
    ItemsLeftOut = 1UL << 5,

    /// <summary>No score that is still unknown can change the answer.</summary>
    ComparisonCertain = 1UL << 6,

    /// <summary>Scores that are still unknown could change the answer.</summary>
    ComparisonLikely = 1UL << 7,

    /// <summary>One item would help most.</summary>
    LargestGap = 1UL << 8,

    /// <summary>We are behind on no item that can be compared.</summary>
    NowhereBehind = 1UL << 9,
}
