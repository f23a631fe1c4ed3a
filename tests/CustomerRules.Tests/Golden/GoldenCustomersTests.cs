using System.Linq;
using CustomerRules.Reasons;
using CustomerRules.Tests.Approval;
using CustomerRules.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Tests.Golden;

/// <summary>
/// The golden table, compared letter by letter. It was worked out by hand where it was first approved; when a rule or a text
/// changes on purpose, look at what it does to these customers before approving the received file.
/// </summary>
public class GoldenCustomersTests
{
    [Fact]
    public void The_golden_customers_are_judged_as_approved() =>
        ApprovedText.Verify("tests/CustomerRules.Tests/Golden/Customers.approved.md", GoldenTable.Text());

    [Fact]
    public void The_golden_customers_are_given_every_reason_but_that_of_an_invalid_row()
    {
        var given = GoldenCustomers.All
            .Select(customer => RuleBook.Standard.Assess(customer.Facts, Customers.AsOf, GoldenCustomers.Boundaries).Reasons)
            .Aggregate((left, right) => left | right);

        Assert.Equal([RowReasons.RowInvalid], ReasonCatalog.All.Where(reason => (given & reason) == RowReasons.None));
    }
}
