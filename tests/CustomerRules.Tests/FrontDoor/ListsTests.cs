using System.Collections;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Reasons;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Golden;
using Xunit;

namespace CustomerRules.Tests.FrontDoor;

/// <summary>Lists at the front door can be shared: nobody can change what another one reads.</summary>
public class ListsTests
{
    [Fact]
    public void Every_list_of_an_explanation_refuses_to_be_changed()
    {
        var explanation = RuleBook.Standard.Explain(Customers.HeldButUnhappy(), Customers.AsOf, GoldenCustomers.Boundaries);
        var lists = typeof(Explanation).GetProperties().Select(property => property.GetValue(explanation)).OfType<IEnumerable>()
            .Concat([explanation.In(Language.English), explanation.In(Language.Chinese)]);

        AssertReadOnly(lists, 7);
    }

    [Fact]
    public void Every_list_of_facts_refuses_to_be_changed() => AssertReadOnly([Customers.HeldButUnhappy().Investments!], 1);

    private static void AssertReadOnly(IEnumerable<IEnumerable> lists, int count)
    {
        var all = lists.ToList();

        Assert.Equal(count, all.Count);
        Assert.All(all, list => Assert.True(Assert.IsAssignableFrom<IList>(list).IsReadOnly));
    }
}
