using System;
using System.Linq;
using CustomerRules.Reasons;
using CustomerRules.Tests.Approval;
using Xunit;

namespace CustomerRules.Tests.Reasons;

/// <summary>Codes and bits are stored and compared by others: they are added to, never changed.</summary>
public class RowReasonsTests
{
    [Fact]
    public void Each_reason_keeps_its_bit_and_its_code() => ApprovedText.Verify(
        "tests/CustomerRules.Tests/Reasons/RowReasons.approved.txt",
        string.Concat(ReasonCatalog.All.Select(reason => FormattableString.Invariant($"{BitOf(reason)} {ReasonCatalog.CodeOf(reason)}\n"))));

    [Fact]
    public void Each_reason_is_one_bit_and_together_they_fill_the_lowest() =>
        Assert.Equal(Enumerable.Range(0, 49), ReasonCatalog.All.Select(BitOf));

    [Fact]
    public void The_catalogue_has_every_defined_reason_and_no_other() =>
        Assert.Equal(Enum.GetValues(typeof(RowReasons)).Cast<RowReasons>().Where(reason => reason != RowReasons.None), ReasonCatalog.All);

    [Fact]
    public void The_empty_set_is_0() => Assert.Equal(0UL, (ulong)RowReasons.None);

    private static int BitOf(RowReasons reason)
    {
        Assert.NotEqual(RowReasons.None, reason);
        var bit = 0;
        for (var rest = (ulong)reason; rest > 1; rest >>= 1)
        {
            Assert.Equal(0UL, rest & 1);
            bit++;
        }

        return bit;
    }
}
