namespace CustomerRules.BackTests;

/// <summary>An order by its name and its customer.</summary>
internal readonly struct BackTestOrder(int customer, string customerId, string orderId)
{
    /// <summary>The number of the customer.</summary>
    public int Customer { get; } = customer;

    public string CustomerId { get; } = customerId;

    public string OrderId { get; } = orderId;
}
