using System;
using System.Linq;
using CustomerRules.Cli.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Cli.Tests.Input;

public sealed class LinesTests
{
    private const string Text = "order_id,customer_id,order_date,amount\n1,ann,2026-01-05,10.00\n2,bob,2026-01-06,-3\n";

    [Fact]
    public void A_byte_order_mark_and_carriage_returns_change_nothing()
    {
        var plain = OrderFiles.LinesOf(Text);
        Assert.Equal(2, plain.Length);
        Assert.Equal(plain, OrderFiles.LinesOf("\uFEFF" + Text));
        Assert.Equal(plain, OrderFiles.LinesOf(Text.Replace("\n", "\r\n", StringComparison.Ordinal)));
        Assert.Equal(plain, OrderFiles.LinesOf("\uFEFF" + Text.Replace("\n2", "\r\n2", StringComparison.Ordinal)));
        Assert.Equal(plain, OrderFiles.LinesOf(Text.TrimEnd()));
    }

    [Fact]
    public void Empty_lines_are_passed_over_but_counted()
    {
        Assert.Equal(OrderFiles.LinesOf(Text), OrderFiles.LinesOf("\n" + Text.Replace("\n", "\n\r\n", StringComparison.Ordinal)));
        Assert.Equal("FILE:5: column 'amount': is empty", OrderFiles.RefusalOf("\norder_id,customer_id,order_date,amount\n\n\n1,ann,2026-01-05,\n"));
    }

    [Fact]
    public void A_line_of_spaces_is_not_empty() => Assert.Equal("FILE:4: has 1 field, the header has 4", OrderFiles.RefusalOf(Text + " \n"));

    [Fact]
    public void Too_many_fields_are_refused() => Assert.Equal("FILE:4: has 5 fields, the header has 4", OrderFiles.RefusalOf(Text + "3,cy,2026-01-07,1,\n"));

    [Fact]
    public void Too_few_fields_are_refused() => Assert.Equal("FILE:4: has 3 fields, the header has 4", OrderFiles.RefusalOf(Text + "3,cy,2026-01-07\n"));

    [Fact]
    public void Many_lines_are_counted_right()
    {
        var good = string.Concat(Enumerable.Repeat("1,\"an\nn\",2026-01-05,10.00\r\n", 40_000));
        Assert.Equal("FILE:80002: column 'order_date': is empty", OrderFiles.RefusalOf("order_id,customer_id,order_date,amount\n" + good + "3,cy,,1\n"));
    }
}
