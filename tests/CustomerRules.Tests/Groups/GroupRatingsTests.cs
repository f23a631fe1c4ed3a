using System;
using System.Linq;
using CustomerRules.Groups;
using CustomerRules.Reasons;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using CustomerRules.Trade;
using Xunit;

namespace CustomerRules.Tests.Groups;

/// <summary>The tier at the parent, the contact at the site.</summary>
public class GroupRatingsTests
{
    private static readonly TierBoundaries Boundaries = new(500_000, 200_000, 50_000);

    [Fact]
    public void A_site_has_the_tier_of_its_group_and_its_own_next_contact()
    {
        var ratings = RuleBook.Standard.RateGroups(
            [Site("North", 300_000).WithLastContact(new(2024, 12, 20)), Site("South", 250_000).WithLastContact(new(2024, 12, 30)), Site("Unrelated", 60_000).WithParent(null)],
            Customers.AsOf,
            Boundaries);

        var (north, south, unrelated) = (ratings.SiteOf("North")!, ratings.SiteOf("South")!, ratings.SiteOf("Unrelated")!);
        Assert.Equal((CustomerTier.A, CustomerTier.B, CustomerTier.A, CustomerTier.B), (north.Tier, north.OwnTier, south.Tier, south.OwnTier));
        Assert.Equal(CustomerTier.C, unrelated.Tier);
        Assert.Equal(RuleBook.Standard.FollowUps.Plan(Site("North", 300_000).WithLastContact(new(2024, 12, 20)).ToRow(Customers.AsOf), CustomerTier.A, default), north.NextContact);
        Assert.Equal((new NodaTime.LocalDate(2025, 1, 20), new NodaTime.LocalDate(2025, 1, 29)), (north.NextContact.Due, south.NextContact.Due));
        Assert.Equal("North of Holding: tier A", north.ToString());
        Assert.Equal("2 groups, 3 customers", ratings.ToString());
        Assert.Equal(["North", "South", "Unrelated"], ratings.Sites.Select(site => site.CustomerId), StringComparer.Ordinal);
        Assert.Null(ratings.SiteOf("Holding"));
    }

    [Fact]
    public void Without_boundaries_they_are_found_from_the_groups()
    {
        CustomerFacts[] customers = [Site("North", 60), Site("South", 40), Site("Alone", 70).WithParent(null), Site("Small", 1).WithParent(null)];
        var ratings = RuleBook.Standard.RateGroups(customers, Customers.AsOf);

        Assert.Equal(TierPolicy.Standard.FindBoundaries([100m, 70m, 1m], Customers.AsOf), ratings.Boundaries);
        Assert.Equal(["Alone B", "Holding A", "Small D"], ratings.Groups.Select(rating => rating.Group.GroupId + " " + rating.Tier), StringComparer.Ordinal);
    }

    [Fact]
    public void Reasons_tell_the_sum_what_is_missing_and_what_the_site_would_be_alone()
    {
        var ratings = RuleBook.Standard.RateGroups(
            [Site("North", 300_000), Site("South", 250_000), new CustomerFacts("New").WithParent("Holding"), Site("Alone", 10).WithParent(null)], Customers.AsOf, Boundaries);

        Assert.Equal(
            [
                "group Holding: revenue of 550,000.00 over 3 customers: tier A",
                "revenue is not known for 1 of 3 customers of the group: the sum is that of the others",
                "Holding, the head of the group, is not a customer itself",
                "tier A with its group Holding; on its own it would be tier B",
            ],
            ratings.SiteOf("North")!.Explain().Select(reason => reason.In(Language.English)),
            StringComparer.Ordinal);
        Assert.Equal("集团 Holding：3 家客户的近一年交易额合计 550,000.00，归为 A 级", ratings.Groups[1].Explain()[0].In(Language.Chinese));
        Assert.Equal(GroupReasons.TierOfSum | GroupReasons.StandsAlone, ratings.SiteOf("Alone")!.Reasons);
        Assert.Equal("Holding, 3 members: tier A", ratings.Groups[1].ToString());
        Assert.Equal(3, ratings.Groups[1].Explain().Count);
    }

    [Theory]
    [InlineData(600_000, -200_000, CustomerTier.B, GroupReasons.LoweredByGroup, GroupReasons.RaisedByGroup)]
    [InlineData(600_000, 500_000, CustomerTier.A, GroupReasons.SameAsGroup, GroupReasons.SameAsGroup)]
    [InlineData(600_000, null, CustomerTier.A, GroupReasons.SameAsGroup, GroupReasons.RaisedByGroup)]
    [InlineData(null, null, CustomerTier.Unknown, GroupReasons.None, GroupReasons.None)]
    public void A_group_can_raise_and_lower_its_sites(int? north, int? south, CustomerTier tier, GroupReasons ofNorth, GroupReasons ofSouth)
    {
        const GroupReasons ofSites = GroupReasons.RaisedByGroup | GroupReasons.LoweredByGroup | GroupReasons.SameAsGroup;
        var ratings = RuleBook.Standard.RateGroups([Site("North", north), Site("South", south)], Customers.AsOf, Boundaries);

        Assert.Equal(tier, ratings.Groups.Single().Tier);
        Assert.Equal((ofNorth, ofSouth), (ratings.SiteOf("North")!.Reasons & ofSites, ratings.SiteOf("South")!.Reasons & ofSites));
        Assert.Equal(tier == CustomerTier.Unknown, (ratings.Groups.Single().Reasons & GroupReasons.SumUnknown) != GroupReasons.None);
    }

    [Fact]
    public void The_measure_of_the_tiers_chooses_what_is_summed()
    {
        var rules = RuleBook.Standard.With(TierPolicy.Standard.With(new TierBasis(TierBasis.Contribution)));
        var group = rules.RollUp([Site("North", 100), Site("South", 200)]).All.Single();
        Assert.Equal((60m, 300m, 60m), (group.TierValue.Known, group.Value.Known, group.Contribution.Known));
    }

    [Fact]
    public void Boundaries_of_another_basis_or_date_are_refused_even_for_nobody()
    {
        Refusal.Of<ArgumentException>(
            () => RuleBook.Standard.RateGroups([], Customers.AsOf, new TierBoundaries(3m, 2m, 1m, new TierBasis("miles"))),
            "boundaries", "The boundaries are of miles, 2 decimals, but the tier policy rates revenue, 2 decimals.");
        Refusal.Of<ArgumentException>(
            () => RuleBook.Standard.RateGroups([], Customers.AsOf, new TierBoundaries(3m, 2m, 1m, asOf: new(2024, 1, 1))),
            "boundaries", "The boundaries are of 2024-01-01, but the assessment is as of 2025-01-01.");
        Refusal.Of<ArgumentNullException>(() => RuleBook.Standard.RateGroups(null!, Customers.AsOf), "customers", "");
        Refusal.Of<ArgumentException>(() => RuleBook.Standard.RollUp([null!]), "customers", "customers[0] must not be null.");
        Refusal.Of<ArgumentException>(() => new CustomerFacts("A").WithParent(""), "parentId", "parentId must not be empty.");
    }

    [Fact]
    public void A_parent_on_the_card_can_be_taken_away_again()
    {
        var site = new CustomerFacts("A").WithParent("H");
        Assert.Equal(("H", "H", null), (site.ParentId, site.WithLastContact(null).ParentId, site.WithParent(null).ParentId));
    }

    private static CustomerFacts Site(string id, decimal? value) =>
        new CustomerFacts(id).WithParent("Holding").WithTrade(value is { } known ? Customers.Buying(known, TradePattern.InRhythm) : TradeFacts.Unknown);
}
