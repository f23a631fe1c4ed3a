using CustomerRules.Tests.Approval;
using Xunit;

namespace CustomerRules.Tests.PublicApi;

/// <summary>
/// What callers depend on changes only on purpose, and is the same on every target: net10.0 and net8.0 check their own builds,
/// net472 checks the one for netstandard2.0, all against the same file. To approve a change, copy the received file as the
/// failure says, and look at the difference as a caller would: what was removed or renamed breaks them.
/// </summary>
public class PublicApiTests
{
    [Fact]
    public void The_public_api_is_the_approved_one() =>
        ApprovedText.Verify("tests/CustomerRules.Tests/PublicApi/CustomerRules.approved.txt", ApiText.Of(typeof(RuleBook).Assembly));
}
