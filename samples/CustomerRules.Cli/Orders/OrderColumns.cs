using CustomerRules.Cli.Input.Records;

namespace CustomerRules.Cli.Orders;

/// <summary>Where an order file keeps what we read; its other columns are not looked at.</summary>
internal sealed class OrderColumns
{
    public OrderColumns(Header header)
    {
        Order = header.RequiredOneOf("order_id", "invoice_no");
        Customer = header.Required("customer_id");
        Date = header.RequiredOneOf("order_time", "invoice_time", "order_date");
        Product = header.OptionalOneOf("product", "stock_code");
        Cost = header.Optional("cost");
        Amount = header.Optional("amount");
        Quantity = header.Optional("quantity");
        UnitPrice = header.Optional("unit_price");
        CheckAmount(header);
    }

    public Column Order { get; }

    public Column Customer { get; }

    public Column Date { get; }

    public Column Product { get; }

    public Column Cost { get; }

    /// <summary>The money of the line; absent when quantity and unit price stand for it.</summary>
    public Column Amount { get; }

    public Column Quantity { get; }

    public Column UnitPrice { get; }

    // Quantity alone beside an amount is one of the other columns; with a unit price it is a second answer to the same question.
    private void CheckAmount(Header header)
    {
        bool factors = Quantity.Exists && UnitPrice.Exists;
        if (Amount.Exists && factors)
            throw header.Error("amount", "means the same as 'quantity' and 'unit_price', which are there too");
        if (Amount.Exists || factors)
            return;
        if (Quantity.Exists)
            throw header.Error("unit_price", "is missing, and 'quantity' needs it");
        if (UnitPrice.Exists)
            throw header.Error("quantity", "is missing, and 'unit_price' needs it");
        throw header.Error("amount", "is missing, and so are 'quantity' and 'unit_price'");
    }
}
