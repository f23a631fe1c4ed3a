using System.Globalization;
using CustomerRules.Internal;
using CustomerRules.Numbers;

namespace CustomerRules.Credit;

/// <summary>What a payment history shows on a date, in exact figures; null is unknown.</summary>
/// <remarks>
/// <para>An invoice counts when an undisputed part of it was paid by the date, or was due before it. Its days late run from its due date to its payment, or to the
/// date while it is open, and are at least 0; a payment after the date is not yet known and leaves it open.</para>
/// <para><c>default(PaymentConduct)</c> is of no known history. Equal when every figure is. Immutable and thread-safe.</para>
/// </remarks>
public readonly record struct PaymentConduct
{
    /// <summary>Whether the invoices are known at all.</summary>
    public bool IsKnown { get; internal init; }

    /// <summary>How many invoices count.</summary>
    public int CountedInvoices { get; internal init; }

    /// <summary>Days late on average, weighted by undisputed amount: sum of days x amount / sum of amounts, floored to tenths of a day; null where no invoice counts. Ratings compare the exact fraction.</summary>
    public decimal? AverageDaysLate => UndisputedMinorUnits > 0 ? decimal.Floor(LateDays * 10 / UndisputedMinorUnits) / 10 : null;

    /// <summary>Days late of the latest invoice that counts; null where none does.</summary>
    public int? WorstDaysLate { get; internal init; }

    /// <summary>Disputed amount / amount of all invoices, counted or not, floored to basis points; null where nothing was invoiced.</summary>
    public Proportion? DisputedShare => InvoicedMinorUnits > 0
        ? Proportion.FromBasisPoints(FloorMath.BasisPointsOf(DisputedMinorUnits, InvoicedMinorUnits, Ratio.MaxBasisPoints))
        : null;

    /// <summary>What the customer owes, in the ledger currency: as given, but at least the sum of the open invoices.</summary>
    public decimal? Exposure => ExposureMinorUnits is { } exposure ? Scale.ToAmount(exposure) : null;

    /// <summary>The current limit, in the ledger currency; null where none is set.</summary>
    public decimal? CurrentLimit => LimitMinorUnits is { } limit ? Scale.ToAmount(limit) : null;

    /// <summary>
    /// Exposure / current limit, floored to basis points, saturating at 10,000 %; at a limit of 0, 0 % where nothing is owed, else 10,000 %;
    /// null where either is not known.
    /// </summary>
    public Ratio? ExposureRatio => (ExposureMinorUnits, LimitMinorUnits) switch
    {
        ({ } exposure, > 0 and { } limit) => Ratio.FromBasisPoints(FloorMath.BasisPointsOf(exposure, limit, Ratio.MaxBasisPoints)),
        (0, 0) => Ratio.FromBasisPoints(0),
        (not null, 0) => Ratio.FromBasisPoints(Ratio.MaxBasisPoints),
        _ => null,
    };

    /// <summary>How many invoices with an undisputed part are still open longer after their due date than the policy's strike days.</summary>
    public int Strikes { get; internal init; }

    /// <summary>Sum of days late x undisputed minor units: up to 1.1 x 10^5 x 9 x 10^14, exact.</summary>
    internal decimal LateDays { get; init; }

    internal long UndisputedMinorUnits { get; init; }

    internal long DisputedMinorUnits { get; init; }

    internal long InvoicedMinorUnits { get; init; }

    internal long? ExposureMinorUnits { get; init; }

    internal long? LimitMinorUnits { get; init; }

    internal MoneyScale Scale { get; init; }

    /// <summary>Invariant text such as <c>12 invoices, 3.5 days late on average, 20 at worst, 0 strikes</c>.</summary>
    public override string ToString() => IsKnown
        ? string.Format(
            CultureInfo.InvariantCulture, "{0:#,0} invoices, {1:0.0} days late on average, {2:#,0} at worst, {3:#,0} strikes",
            CountedInvoices, AverageDaysLate ?? 0, WorstDaysLate ?? 0, Strikes)
        : "unknown";
}
