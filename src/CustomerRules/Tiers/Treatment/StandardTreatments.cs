using CustomerRules.Numbers;

namespace CustomerRules.Tiers.Treatment;

/// <summary>The standard table of treatments.</summary>
internal static class StandardTreatments
{
    private const IncentiveKinds OfC = IncentiveKinds.VolumeDiscount | IncentiveKinds.Rebate;

    private const IncentiveKinds OfB = OfC | IncentiveKinds.LongerCredit | IncentiveKinds.Gifts | IncentiveKinds.SalesContest;

    public static TierTreatment A { get; } = new TierTreatment(
        ServiceLevel.Dedicated,
        OwnerSeniority.Senior,
        PromotionEffort.High,
        "keep it and deepen the relationship: the best salespeople, frequent visits, executive hospitality",
        "稳固并深化合作：派最得力的销售人员，经常拜访，高层出面接待")
        .With(Band(5, 15)).WithCreditDays(60, 90).With(OfB | IncentiveKinds.ExecutiveHospitality);

    public static TierTreatment B { get; } = new TierTreatment(
        ServiceLevel.Priority,
        OwnerSeniority.Experienced,
        PromotionEffort.Normal,
        "grow it towards tier A",
        "推动业务增长，争取升为 A 级")
        .With(Band(2, 10)).WithCreditDays(45, 60).With(OfB);

    public static TierTreatment C { get; } = new TierTreatment(
        ServiceLevel.Standard,
        OwnerSeniority.Junior,
        PromotionEffort.Low,
        "keep in touch with little promotion, say that help is there when it grows, and look for tomorrow's stars",
        "推广从简、保持联系，让客户知道业务增长时会得到支持，并从中发掘明日之星")
        .With(Band(0, 5)).WithCreditDays(30, 45).With(OfC);

    public static TierTreatment D { get; } = new TierTreatment(
        ServiceLevel.SelfService,
        OwnerSeniority.None,
        PromotionEffort.None,
        "serve it at little cost, and nurture those that can be raised",
        "以低成本方式服务，有提升可能的加以培育")
        .WithCreditDays(14, 14);

    public static TierTreatment Unrated { get; } = new(
        ServiceLevel.Standard,
        OwnerSeniority.Junior,
        PromotionEffort.Low,
        "serve it well until its tier is known",
        "在客户等级确定之前，按常规做好服务");

    private static DiscountBand Band(int usual, int most) => new(Proportion.FromPercent(usual), Proportion.FromPercent(most));
}
