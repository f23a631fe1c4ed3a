using System;

namespace CustomerRules.Trade;

/// <summary>Where the lines of a history went: every line is in exactly one of the three counts.</summary>
/// <remarks><c>default</c> is all 0. Counts are equal when all three are. Immutable and thread-safe.</remarks>
public readonly record struct OrderLineCounts
{
    internal OrderLineCounts(long used, long withoutCustomer, long onOrAfterAsOf) =>
        (Used, WithoutCustomer, OnOrAfterAsOf) = (used, withoutCustomer, onOrAfterAsOf);

    /// <summary>Lines with a customer before the date of assessment.</summary>
    public long Used { get; }

    /// <summary>Lines without a customer, whatever their date.</summary>
    public long WithoutCustomer { get; }

    /// <summary>Lines with a customer on or after the date of assessment; ignored.</summary>
    public long OnOrAfterAsOf { get; }

    /// <summary>All lines.</summary>
    public long Total => Used + WithoutCustomer + OnOrAfterAsOf;

    /// <summary>Invariant text such as <c>3 used, 1 without a customer, 0 on or after the date</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Used:#,0} used, {WithoutCustomer:#,0} without a customer, {OnOrAfterAsOf:#,0} on or after the date");
}
