using CustomerRules.Cli.Tests.Fixtures;
using CustomerRules.Trade;
using NodaTime;
using Xunit;

namespace CustomerRules.Cli.Tests.Input;

public sealed class OrderLinesTests
{
    [Fact]
    public void Every_column_is_read_whatever_the_order_of_the_columns() =>
        Assert.Equal(
            new OrderLine("o1", "ann", new LocalDate(2026, 1, 5), 3.75m, cost: 2m, product: "p1"),
            Assert.Single(OrderFiles.LinesOf("stock_code,cost,unit_price,quantity,country,customer_id,invoice_time,invoice_no\np1,2,1.25,3,UK,ann,2026-01-05T12:50,o1\n")));

    [Fact]
    public void A_line_without_a_customer_or_product_is_read()
    {
        var line = Assert.Single(OrderFiles.LinesOf("order_id,customer_id,order_date,amount,product\no1,,2026-01-05,1,\n"));
        Assert.Equal(("", ""), (line.CustomerId, line.Product));
    }

    [Fact]
    public void A_line_without_an_order_is_refused() =>
        Assert.Equal("FILE:2: column 'order_id': is empty", OrderFiles.RefusalOf("order_id,customer_id,order_date,amount\n,ann,2026-01-05,1\n"));

    [Fact]
    public void A_line_that_will_not_be_used_is_validated_all_the_same() =>
        Assert.Equal("FILE:2: column 'order_date': is not a day of the calendar (2026-02-30)", OrderFiles.RefusalOf("order_id,customer_id,order_date,amount\n1,,2026-02-30,1\n"));
}
