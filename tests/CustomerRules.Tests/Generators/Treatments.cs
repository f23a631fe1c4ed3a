using System;
using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Treatment;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerRules.Tests.Generators;

/// <summary>Treatments of any kind, tables of them in order, and what customers ask for.</summary>
internal static class Treatments
{
    public static Gen<CustomerTier> Tier { get; } = Gen.Choose(0, 4).Select(number => (CustomerTier)number);

    public static Gen<ProfitabilityFlag> Flag { get; } = Gen.Choose(0, 3).Select(number => (ProfitabilityFlag)number);

    public static Gen<bool?> NaturalPerson { get; } = Gen.Elements<bool?>(null, false, true);

    /// <summary>Any treatment; ends of ranges and equal neighbours come often.</summary>
    public static Gen<TierTreatment> Any { get; } =
        from numbers in Gen.Choose(0, 3).ArrayOf(3)
        from discounts in Gen.OneOf(Gen.Elements(0, 1, 500, 10_000), Gen.Choose(0, 10_000)).ArrayOf(2)
        from days in Gen.OneOf(Gen.Elements(0, 30, 3_650), Gen.Choose(0, 3_650)).ArrayOf(2)
        from overdraft in Gen.Elements<decimal?>(null, 0m, 0.01m, 5_000m, 900_000_000_000_000m)
        from incentives in Gen.Choose(0, 63)
        select new TierTreatment((ServiceLevel)(numbers[0] + 1), (OwnerSeniority)numbers[1], (PromotionEffort)numbers[2], "aim", "目标")
            .With(new DiscountBand(Proportion.FromBasisPoints(discounts.Min()), Proportion.FromBasisPoints(discounts.Max())))
            .WithCreditDays(days.Min(), days.Max()).WithMostOverdraft(overdraft).With((IncentiveKinds)incentives);

    /// <summary>Four treatments, A first, in any order of quality.</summary>
    public static Gen<TierTreatment[]> Tables { get; } = Any.ArrayOf(4);

    /// <summary>A policy in which no lower tier is treated better than a higher one, with prices for natural persons or without.</summary>
    public static Gen<TreatmentPolicy> Policies { get; } =
        from table in Tables
        from applied in Gen.Elements(true, false)
        let c = Better(table[2], table[3])
        let b = Better(table[1], c)
        select new TreatmentPolicy(Better(table[0], b), b, c, table[3], priceDifferencesForNaturalPersons: applied);

    /// <summary>What customers ask for: of every kind, from the least to the most.</summary>
    public static Gen<Concession> Concession { get; } = Gen.OneOf(
        Gen.OneOf(Gen.Elements(1, 500, 10_000), Gen.Choose(1, 10_000)).Select(cut => CustomerRules.Tiers.Treatment.Concession.RateCut(Proportion.FromBasisPoints(cut))),
        Gen.OneOf(Gen.Elements(1, 30, 3_650), Gen.Choose(1, 3_650)).Select(CustomerRules.Tiers.Treatment.Concession.LongerCredit),
        Gen.Elements(0.000_1m, 0.01m, 4_999.99m, 5_000m, 5_000.01m, 900_000_000_000_000m).Select(CustomerRules.Tiers.Treatment.Concession.Overdraft));

    /// <summary>In each respect the better of two.</summary>
    public static TierTreatment Better(TierTreatment one, TierTreatment other) => one
        .With((ServiceLevel)Math.Max((int)one.ServiceLevel, (int)other.ServiceLevel))
        .With((OwnerSeniority)Math.Max((int)one.OwnerSeniority, (int)other.OwnerSeniority))
        .With((PromotionEffort)Math.Max((int)one.PromotionEffort, (int)other.PromotionEffort))
        .With(new DiscountBand(More(one.Discount.Usual, other.Discount.Usual), More(one.Discount.Most, other.Discount.Most)))
        .WithCreditDays(Math.Max(one.CreditDays, other.CreditDays), Math.Max(one.MostCreditDays, other.MostCreditDays))
        .WithMostOverdraft((one.MostOverdraft ?? 0) >= (other.MostOverdraft ?? 0) ? one.MostOverdraft : other.MostOverdraft)
        .With(one.Incentives | other.Incentives);

    private static Proportion More(Proportion one, Proportion other) => one > other ? one : other;
}
