using System;
using System.IO;
using Xunit;
using Xunit.Sdk;

namespace CustomerRules.Tests.Approval;

public class ApprovedTextTests
{
    [Fact]
    public void The_difference_names_what_went_and_what_came() =>
        Assert.Equal("- two\n+ three", ApprovedText.Difference("one\ntwo\nsame", "one\nthree\nsame"));

    [Fact]
    public void A_line_that_stands_once_more_or_once_less_is_seen()
    {
        Assert.Equal("+ one", ApprovedText.Difference("one\ntwo", "one\none\ntwo"));
        Assert.Equal("- one", ApprovedText.Difference("one\none\ntwo", "one\ntwo"));
    }

    [Fact]
    public void Another_order_alone_is_said_so() =>
        Assert.Equal("  the same lines in another order", ApprovedText.Difference("one\ntwo", "two\none"));

    [Fact]
    public void A_long_difference_is_cut()
    {
        var text = ApprovedText.Difference("", "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15\n16\n17");

        Assert.EndsWith("\n+ 14\n  and 3 more", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_text_fails_and_is_kept_beside_the_binaries()
    {
        var error = Assert.Throws<XunitException>(() => ApprovedText.Verify("Nothing.approved.txt", "received\n"));

        Assert.Contains("+ received", error.Message, StringComparison.Ordinal);
        Assert.Equal("received\n", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Nothing.received.txt")));
    }
}
