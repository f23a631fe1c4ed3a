namespace CustomerRules.Bulk;

public sealed partial class CustomerColumns
{
    /// <summary>The number of places: one a column.</summary>
    internal const int Places = 30;

    /// <summary>Where a column lies in memory.</summary>
    internal ColumnPlace PlaceOf(int index) => index switch
    {
        0 => ColumnPlace.Of(TierValue),
        1 => ColumnPlace.Of(Value),
        2 => ColumnPlace.Of(ReferenceSpend),
        3 => ColumnPlace.Of(Contribution),
        4 => ColumnPlace.Of(Investment),
        5 => ColumnPlace.Of(OneOffCost),
        6 => ColumnPlace.Of(LossIfItFails),
        7 => ColumnPlace.Of(Growth),
        8 => ColumnPlace.Of(FirstOrder),
        9 => ColumnPlace.Of(LastOrder),
        10 => ColumnPlace.Of(LastContact),
        11 => ColumnPlace.Of(PreviousTierSince),
        12 => ColumnPlace.Of(OverrideExpires),
        13 => ColumnPlace.Of(OverrideSet),
        14 => ColumnPlace.Of(Probability),
        15 => ColumnPlace.Of(Criticality),
        16 => ColumnPlace.Of(Alternatives),
        17 => ColumnPlace.Of(ShareOfWallet),
        18 => ColumnPlace.Of(CategoryShare),
        19 => ColumnPlace.Of(HorizonMonths),
        20 => ColumnPlace.Of(Satisfaction),
        21 => ColumnPlace.Of(MutualBenefit),
        22 => ColumnPlace.Of(PriceLed),
        23 => ColumnPlace.Of(JudgesFuture),
        24 => ColumnPlace.Of(Influential),
        25 => ColumnPlace.Of(OpenMatters),
        26 => ColumnPlace.Of(TradePattern),
        27 => ColumnPlace.Of(PreviousType),
        28 => ColumnPlace.Of(PreviousTier),
        _ => ColumnPlace.Of(OverrideTier),
    };

    /// <summary>What a column is called.</summary>
    internal static string NameOf(int index) => index switch
    {
        0 => nameof(TierValue),
        1 => nameof(Value),
        2 => nameof(ReferenceSpend),
        3 => nameof(Contribution),
        4 => nameof(Investment),
        5 => nameof(OneOffCost),
        6 => nameof(LossIfItFails),
        7 => nameof(Growth),
        8 => nameof(FirstOrder),
        9 => nameof(LastOrder),
        10 => nameof(LastContact),
        11 => nameof(PreviousTierSince),
        12 => nameof(OverrideExpires),
        13 => nameof(OverrideSet),
        14 => nameof(Probability),
        15 => nameof(Criticality),
        16 => nameof(Alternatives),
        17 => nameof(ShareOfWallet),
        18 => nameof(CategoryShare),
        19 => nameof(HorizonMonths),
        20 => nameof(Satisfaction),
        21 => nameof(MutualBenefit),
        22 => nameof(PriceLed),
        23 => nameof(JudgesFuture),
        24 => nameof(Influential),
        25 => nameof(OpenMatters),
        26 => nameof(TradePattern),
        27 => nameof(PreviousType),
        28 => nameof(PreviousTier),
        _ => nameof(OverrideTier),
    };
}
