using System;
using System.Linq;
using CustomerRules.FollowUps.Workloads;
using CustomerRules.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Tests.FollowUps.Workloads;

public class WorkloadTests
{
    [Fact]
    public void Owners_are_listed_by_id_whatever_their_order()
    {
        var workload = new Workload([new Owner("bob", 1), new Owner("Zoe", 2), new Owner("anna", 3)], 4);

        Assert.Equal(["Zoe", "anna", "bob"], workload.Owners.Select(owner => owner.Id), StringComparer.Ordinal);
        Assert.Equal(4, workload.CapacityOfOthers);
    }

    [Fact]
    public void Without_limits_nobody_is_named()
    {
        Assert.Empty(Workload.Unlimited.Owners);
        Assert.Null(Workload.Unlimited.CapacityOfOthers);
    }

    [Fact]
    public void One_capacity_for_all_is_that_of_owners_who_are_not_named()
    {
        Assert.Equal(12, Workload.PerOwner(12).CapacityOfOthers);
        Assert.Empty(Workload.PerOwner(12).Owners);
        Refusal.Of<ArgumentOutOfRangeException>(
            () => Workload.PerOwner(0), "capacityPerDay", "capacityPerDay must be between 1 and 10,000 contacts, but was 0.");
    }

    [Fact]
    public void An_owner_who_stands_twice_is_refused_by_name() =>
        Refusal.Of<ArgumentException>(
            () => new Workload([new Owner("anna", 1), new Owner("bob", 1), new Owner("anna", 2)]),
            "owners",
            "owners must name each owner once, but 'anna' stands twice.");

    [Fact]
    public void Owners_differ_by_case() => Assert.Equal(2, new Workload([new Owner("anna", 1), new Owner("Anna", 2)]).Owners.Count);

    [Fact]
    public void An_owner_that_is_null_is_refused_by_place()
    {
        Refusal.Of<ArgumentException>(() => new Workload([new Owner("anna", 1), null!]), "owners", "owners[1] must not be null.");
        Assert.Equal("owners", Assert.Throws<ArgumentNullException>(() => new Workload(null!)).ParamName);
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(10_001, "10,001")]
    public void A_capacity_of_the_others_has_bounds(int capacity, string written) =>
        Refusal.Of<ArgumentOutOfRangeException>(
            () => new Workload([], capacity), "capacityOfOthers", "capacityOfOthers must be between 1 and 10,000 contacts, but was " + written + ".");

    [Fact]
    public void Levelling_a_plan_asks_for_the_plan() =>
        Assert.Equal("plan", Assert.Throws<ArgumentNullException>(() => Workload.Unlimited.Level(null!)).ParamName);
}
