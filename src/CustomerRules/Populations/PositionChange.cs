namespace CustomerRules.Populations;

/// <summary>A customer that stands elsewhere on the second date, is new, or is gone.</summary>
/// <remarks><c>default</c> is a customer with an empty id that is on neither date. Changes are equal when every part is. Immutable and thread-safe.</remarks>
public readonly record struct PositionChange
{
    private readonly string? customerId;

    internal PositionChange(string customerId, CustomerPosition? before, CustomerPosition? after, decimal? valueBefore, decimal? valueAfter)
    {
        this.customerId = customerId;
        Before = before;
        After = after;
        ValueBefore = valueBefore;
        ValueAfter = valueAfter;
    }

    /// <summary>The customer.</summary>
    public string CustomerId => customerId ?? "";

    /// <summary>Where it stood on the first date; null where it is new.</summary>
    public CustomerPosition? Before { get; }

    /// <summary>Where it stands on the second date; null where it is gone.</summary>
    public CustomerPosition? After { get; }

    /// <summary>Its trailing year's value on the first date; null where unknown, or where it is new.</summary>
    public decimal? ValueBefore { get; }

    /// <summary>Its trailing year's value on the second date; null where unknown, or where it is gone.</summary>
    public decimal? ValueAfter { get; }

    /// <summary>Invariant text such as <c>acme: A, Captive, InRhythm -> A, Captive, Late</c>.</summary>
    public override string ToString() => CustomerId + ": " + (Before?.ToString() ?? "new") + " -> " + (After?.ToString() ?? "gone");
}
