using System.Collections.Generic;
using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Treatment;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Laws;

public class TreatmentLaws
{
    [Fact]
    public void A_table_is_refused_iff_a_lower_tier_is_better_in_some_respect() =>
        Law.Holds(Treatments.Tables, table =>
        {
            var inversions = Naive(table).ToList();
            var policy = new TreatmentPolicy(table[0], table[1], table[2], table[3], allowInversions: true);

            Assert.Equal(
                inversions,
                policy.Inversions.Select(one => (one.HigherTier, one.LowerTier, one.Respect)).OrderBy(one => one));
            if (inversions.Count > 0)
                Assert.Throws<System.ArgumentException>(() => new TreatmentPolicy(table[0], table[1], table[2], table[3]));
        });

    [Fact]
    public void A_table_in_order_is_taken() => Law.Holds(Treatments.Policies, policy => policy.Inversions.Count == 0);

    [Fact]
    public void A_natural_person_never_gets_more_than_a_firm_and_pays_the_list_price_unless_said_so() =>
        Law.Holds(from policy in Treatments.Policies from tier in Treatments.Tier from person in Gen.Elements<bool?>(null, true) select (policy, tier, person), one =>
        {
            var (firm, person) = (one.policy.Recommend(one.tier, false).Proposal, one.policy.Recommend(one.tier, one.person).Proposal);

            Assert.Empty(Better(person.Treatment, firm.Treatment));
            Assert.Same(one.policy.TreatmentFor(one.tier), firm.Treatment);
            if (one.policy.PriceDifferencesForNaturalPersons)
                Assert.Same(firm.Treatment, person.Treatment);
            else
                Assert.Equal((Proportion.Zero, IncentiveKinds.None), (person.Treatment.Discount.Most, person.Treatment.Incentives & (IncentiveKinds.VolumeDiscount | IncentiveKinds.Rebate)));
        });

    [Fact]
    public void The_reasons_and_the_recommendation_say_the_same() =>
        Law.Holds(from policy in Treatments.Policies from tier in Treatments.Tier from person in Treatments.NaturalPerson select policy.Recommend(tier, person), one =>
            Assert.Equal(one.Proposal.Explain(), one.Reasons));

    private static IEnumerable<(CustomerTier, CustomerTier, TreatmentRespect)> Naive(TierTreatment[] table) =>
        from higher in Enumerable.Range(0, 4)
        from lower in Enumerable.Range(0, 4)
        where lower > higher
        from respect in Better(table[lower], table[higher])
        select ((CustomerTier)(higher + 1), (CustomerTier)(lower + 1), respect);

    private static IEnumerable<TreatmentRespect> Better(TierTreatment one, TierTreatment other)
    {
        var (left, right) = (Measures(one), Measures(other));
        var numbers = Enumerable.Range(0, left.Length).Where(i => left[i] > right[i]).Select(i => (TreatmentRespect)(i + 1));
        var extra = Enumerable.Range(0, 6).Any(bit => (((int)one.Incentives >> bit) & 1) > (((int)other.Incentives >> bit) & 1));
        return extra ? numbers.Append(TreatmentRespect.Incentives) : numbers;
    }

    private static decimal[] Measures(TierTreatment one) =>
    [
        (int)one.ServiceLevel, (int)one.OwnerSeniority, (int)one.PromotionEffort, one.Discount.Usual.BasisPoints, one.Discount.Most.BasisPoints,
        one.CreditDays, one.MostCreditDays, one.MostOverdraft ?? 0,
    ];
}
