using CustomerRules.Reasons;
using CustomerRules.Relationships;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tiers;

namespace CustomerRules.Bulk;

public sealed partial class AssessmentColumns
{
    /// <summary>The number of places: one a column, the contributions last.</summary>
    internal const int Places = 16 + Items;

    /// <summary>Where a column lies in memory.</summary>
    internal ColumnPlace PlaceOf(int index) => index switch
    {
        0 => ColumnPlace.Of<CustomerTier>(Tier),
        1 => ColumnPlace.Of<ProfitabilityFlag>(ProfitabilityFlag),
        2 => ColumnPlace.Of<long>(SwitchingCost),
        3 => ColumnPlace.Of<Completeness>(Completeness),
        4 => ColumnPlace.Of<int>(LockIn),
        5 => ColumnPlace.Of<SwitchingBarrier>(Barrier),
        6 => ColumnPlace.Of<short>(BreakEvenDiscount),
        7 => ColumnPlace.Of<RelationshipType>(Relationship),
        8 => ColumnPlace.Of<Certainty>(Certainty),
        9 => ColumnPlace.Of<short>(Bond),
        10 => ColumnPlace.Of<short>(Commitment),
        11 => ColumnPlace.Of<short>(Confidence),
        12 => ColumnPlace.Of<int>(NextContact),
        13 => ColumnPlace.Of<int>(LatestContact),
        14 => ColumnPlace.Of<RowReasons>(Reasons),
        15 => ColumnPlace.Of<bool>(Invalid),
        _ => ColumnPlace.Of<int>(ContributionOf(ItemAt(index))),
    };

    /// <summary>What a column is called.</summary>
    internal static string NameOf(int index) => index switch
    {
        0 => nameof(Tier),
        1 => nameof(ProfitabilityFlag),
        2 => nameof(SwitchingCost),
        3 => nameof(Completeness),
        4 => nameof(LockIn),
        5 => nameof(Barrier),
        6 => nameof(BreakEvenDiscount),
        7 => nameof(Relationship),
        8 => nameof(Certainty),
        9 => nameof(Bond),
        10 => nameof(Commitment),
        11 => nameof(Confidence),
        12 => nameof(NextContact),
        13 => nameof(LatestContact),
        14 => nameof(Reasons),
        15 => nameof(Invalid),
        _ => nameof(Contribution) + "(" + ItemAt(index) + ")",
    };

    private static EvidenceItem ItemAt(int index) => (EvidenceItem)(index - (Places - Items));
}
