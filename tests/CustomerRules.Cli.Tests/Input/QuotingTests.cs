using CustomerRules.Cli.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Cli.Tests.Input;

public sealed class QuotingTests
{
    private const string Header = "order_id,customer_id,order_date,amount,note\n";

    [Fact]
    public void Quoted_commas_line_breaks_and_doubled_quotes_are_text()
    {
        var line = Assert.Single(OrderFiles.LinesOf(Header + "\"a,b\",\"An \"\"x\"\"\r\nn\",\"2026-01-05\",\"1.50\",\n"));
        Assert.Equal(("a,b", "An \"x\"\r\nn", 1.50m), (line.OrderId, line.CustomerId, line.Amount));
    }

    [Fact]
    public void Lines_inside_quotes_count_when_an_error_names_its_line() =>
        Assert.Equal("FILE:5: column 'amount': is not a number like -1234.56 (x)", OrderFiles.RefusalOf(Header + "1,ann,2026-01-05,1,\"one\r\ntwo\n\"\n2,bob,2026-01-05,x,\n"));

    [Fact]
    public void A_record_is_named_by_the_line_on_which_it_starts() =>
        Assert.Equal("FILE:2: column 'amount': is not a number like -1234.56 (x)", OrderFiles.RefusalOf(Header + "\"1\n\n\",ann,2026-01-05,x,\n"));

    [Fact]
    public void An_unclosed_quote_is_named_by_the_line_on_which_its_record_starts() =>
        Assert.Equal("FILE:3: column 'note': has a quote that is never closed (\"oops\\n3,cy,2026-01-05,1,\\n)", OrderFiles.RefusalOf(Header + "1,ann,2026-01-05,1,\n2,bob,2026-01-05,1,\"oops\n3,cy,2026-01-05,1,\n"));

    [Fact]
    public void Text_after_a_closing_quote_is_refused() =>
        Assert.Equal("FILE:2: column 'customer_id': has text after its closing quote (\"ann\"e)", OrderFiles.RefusalOf(Header + "1,\"ann\"e,2026-01-05,1,\n"));

    [Fact]
    public void A_stray_quote_is_refused() =>
        Assert.Equal("FILE:2: column 'note': has a quote but does not start with one (5\" pipe)", OrderFiles.RefusalOf(Header + "1,ann,2026-01-05,1,5\" pipe\n"));

    [Fact]
    public void An_unclosed_quote_in_the_header_is_refused() =>
        Assert.Equal("FILE:1: has a quote that is never closed (\"amount\\n1,ann,2026-01-05,1\\n)", OrderFiles.RefusalOf("order_id,customer_id,order_date,\"amount\n1,ann,2026-01-05,1\n"));

    [Fact]
    public void A_record_that_never_ends_is_refused_before_it_fills_the_memory() =>
        Assert.Equal(
            "FILE:2: is a record of more than 16 MiB; perhaps a quote is not closed",
            OrderFiles.RefusalOf(Header + "1,ann,2026-01-05,1,\"" + new string('x', 40 << 20)));

    [Fact]
    public void A_long_quoted_text_is_fine() => Assert.Single(OrderFiles.LinesOf(Header + "1,ann,2026-01-05,1,\"" + new string('x', 1 << 20) + "\"\n"));
}
