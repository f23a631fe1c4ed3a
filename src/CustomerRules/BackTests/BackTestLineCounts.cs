using System;

namespace CustomerRules.BackTests;

/// <summary>Where the lines of a back-test went: every line is in exactly one of the three counts.</summary>
/// <remarks><c>default</c> is all 0. Counts are equal when all three are. Immutable and thread-safe.</remarks>
public readonly record struct BackTestLineCounts
{
    internal BackTestLineCounts(long used, long withoutCustomer, long afterLastWindow) =>
        (Used, WithoutCustomer, AfterLastWindow) = (used, withoutCustomer, afterLastWindow);

    /// <summary>Lines with a customer before the end of the last window.</summary>
    public long Used { get; }

    /// <summary>Lines without a customer, whatever their date.</summary>
    public long WithoutCustomer { get; }

    /// <summary>Lines with a customer after the last window; they tell how far the data go and nothing else.</summary>
    public long AfterLastWindow { get; }

    /// <summary>All lines.</summary>
    public long Total => Used + WithoutCustomer + AfterLastWindow;

    /// <summary>Invariant text such as <c>3 used, 1 without a customer, 0 after the last window</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Used:#,0} used, {WithoutCustomer:#,0} without a customer, {AfterLastWindow:#,0} after the last window");
}
