using NodaTime;
using NodaTime.Text;

namespace CustomerRules.SwitchingCosts.Ledger;

/// <summary>When a customer's barrier is first below a band.</summary>
/// <remarks><c>default(FreeDate)</c> is unknown, of no band. Equal when every part is. Immutable and thread-safe.</remarks>
public readonly record struct FreeDate
{
    internal FreeDate(SwitchingBarrier band, FreeDateState state, LocalDate? date = null) => (Band, State, Date) = (band, state, date);

    /// <summary>The band: low, moderate, high or prohibitive.</summary>
    public SwitchingBarrier Band { get; }

    /// <summary>Whether and when.</summary>
    public FreeDateState State { get; }

    /// <summary>The first date on which the barrier is below the band: the date of assessment where it already is; null where there is none.</summary>
    public LocalDate? Date { get; }

    /// <summary>Text such as <c>below Moderate: Later, 2027-03-01</c>.</summary>
    public override string ToString() => string.Concat(
        "below " + Band + ": " + State, Date is { } date ? ", " + LocalDatePattern.Iso.Format(date) : "");
}
