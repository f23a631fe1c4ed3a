namespace CustomerRules.Cli.Orders;

/// <summary>Where the lines of an order file went: every line is in exactly one of the four counts.</summary>
/// <param name="Used">Lines of customers, before the date of assessment.</param>
/// <param name="WithoutCustomer">Lines that name no customer.</param>
/// <param name="OnOrAfterAsOf">Lines of customers, on or after the date of assessment.</param>
/// <param name="ExcludedProducts">Lines of customers, before that date, whose product the user left out.</param>
internal readonly record struct OrderCounts(long Used, long WithoutCustomer, long OnOrAfterAsOf, long ExcludedProducts)
{
    /// <summary>All lines.</summary>
    public long Total => Used + WithoutCustomer + OnOrAfterAsOf + ExcludedProducts;
}
