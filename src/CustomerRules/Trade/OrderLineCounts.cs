namespace CustomerRules.Trade;

/// <summary>Where the lines of a history went: every line is in exactly one of the three counts.</summary>
/// <param name="Used">Lines with a customer before the date of assessment.</param>
/// <param name="WithoutCustomer">Lines without a customer, whatever their date.</param>
/// <param name="OnOrAfterAsOf">Lines with a customer on or after the date of assessment; ignored.</param>
/// <remarks><c>default</c> is all 0. Counts are equal when all three are. Immutable and thread-safe.</remarks>
public readonly record struct OrderLineCounts(long Used, long WithoutCustomer, long OnOrAfterAsOf)
{
    /// <summary>All lines.</summary>
    public long Total => Used + WithoutCustomer + OnOrAfterAsOf;
}
