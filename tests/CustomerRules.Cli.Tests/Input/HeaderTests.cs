using CustomerRules.Cli.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Cli.Tests.Input;

public sealed class HeaderTests
{
    [Theory]
    [InlineData("customer_id,order_date,amount", "FILE:1: column 'order_id': is missing, and so is 'invoice_no'")]
    [InlineData("order_id,order_date,amount", "FILE:1: column 'customer_id': is missing")]
    [InlineData("order_id,customer_id,amount", "FILE:1: column 'order_time': is missing, and so are 'invoice_time' and 'order_date'")]
    [InlineData("order_id,customer_id,order_date", "FILE:1: column 'amount': is missing, and so are 'quantity' and 'unit_price'")]
    [InlineData("order_id,customer_id,order_date,quantity", "FILE:1: column 'unit_price': is missing, and 'quantity' needs it")]
    [InlineData("order_id,customer_id,order_date,unit_price", "FILE:1: column 'quantity': is missing, and 'unit_price' needs it")]
    public void A_missing_column_is_named(string header, string message) => Assert.Equal(message, OrderFiles.RefusalOf(header + "\n"));

    [Theory]
    [InlineData("order_id,customer_id,order_date,amount,amount", "FILE:1: column 'amount': stands twice in the header")]
    [InlineData("order_id,customer_id,order_date,amount,note,note", "FILE:1: column 'note': stands twice in the header")]
    public void A_duplicate_column_is_refused_also_one_that_is_not_read(string header, string message) => Assert.Equal(message, OrderFiles.RefusalOf(header + "\n"));

    [Theory]
    [InlineData("invoice_no,order_id,customer_id,order_date,amount", "FILE:1: column 'order_id': means the same as 'invoice_no', which is there too")]
    [InlineData("order_id,customer_id,order_date,order_time,amount", "FILE:1: column 'order_time': means the same as 'order_date', which is there too")]
    [InlineData("order_id,customer_id,order_date,amount,product,stock_code", "FILE:1: column 'stock_code': means the same as 'product', which is there too")]
    [InlineData("order_id,customer_id,order_date,amount,quantity,unit_price", "FILE:1: column 'amount': means the same as 'quantity' and 'unit_price', which are there too")]
    public void Two_aliases_of_one_field_are_refused(string header, string message) => Assert.Equal(message, OrderFiles.RefusalOf(header + "\n"));

    [Theory]
    [InlineData("order_id,customer_id,order_date,amount")]
    [InlineData("invoice_no,stock_code,description,quantity,invoice_time,unit_price,customer_id,country")]
    [InlineData("quantity,amount,order_id,customer_id,order_time,cost,product")]
    [InlineData("order_id,customer_id,order_date,amount,,")]
    public void Aliases_other_columns_and_columns_without_a_name_are_fine(string header) => Assert.Empty(OrderFiles.LinesOf(header + "\n"));

    [Fact]
    public void Names_are_matched_exactly() =>
        Assert.Equal("FILE:1: column 'customer_id': is missing", OrderFiles.RefusalOf("order_id,Customer_Id, customer_id,order_date,amount\n"));
}
