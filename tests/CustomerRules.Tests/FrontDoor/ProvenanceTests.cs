using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.FrontDoor;

public class ProvenanceTests
{
    private static readonly RuleBook Rules = RuleBook.Standard.Named("EMEA", "2025-01");
    private static readonly TierBoundaries Boundaries = new(500_000, 200_000.5m, null, new TierBasis(), Customers.AsOf);

    [Fact]
    public void An_assessment_says_which_rules_judged_it_when_and_by_which_boundaries()
    {
        var provenance = Rules.Assess(Customers.LoyalPartner(), Customers.AsOf, Boundaries).Provenance;

        Assert.Equal(("EMEA", "2025-01"), (provenance.RuleBookName, provenance.RuleBookVersion));
        Assert.Equal(Customers.AsOf, provenance.AsOf);
        Assert.Same(Boundaries, provenance.Boundaries);
        Assert.Equal(typeof(RuleBook).Assembly.GetName().Version!.ToString(3), provenance.LibraryVersion);
    }

    [Fact]
    public void An_explanation_says_the_same() => Assert.Equal(
        Rules.Assess(Customers.LoyalPartner(), Customers.AsOf, Boundaries).Provenance.ToString(),
        Rules.Explain(Customers.LoyalPartner(), Customers.AsOf, Boundaries).Provenance.ToString());

    [Fact]
    public void The_text_is_invariant_and_has_every_part()
    {
        var provenance = Rules.Assess(Customers.LoyalPartner(), Customers.AsOf, Boundaries).Provenance;

        Assert.Equal(
            "EMEA 2025-01, CustomerRules " + provenance.LibraryVersion
            + ", as of 2025-01-01, boundaries measure=revenue;currency=;decimals=2;as_of=2025-01-01;a=500000.00;b=200000.50;c=;exchanged=no",
            provenance.ToString());
    }

    [Fact]
    public void The_date_is_the_one_of_the_assessment_even_where_boundaries_hold_for_any() => Assert.Equal(
        new LocalDate(2024, 2, 29),
        Rules.Assess(Customers.Stranger(), new LocalDate(2024, 2, 29), new TierBoundaries(3, 2, 1)).Provenance.AsOf);

    [Fact]
    public void The_library_version_is_the_one_of_the_package() => Assert.Matches(
        @"^\d+\.\d+\.\d+$", Rules.Assess(Customers.Stranger(), Customers.AsOf, Boundaries).Provenance.LibraryVersion);
}
