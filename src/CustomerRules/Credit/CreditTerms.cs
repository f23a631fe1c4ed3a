using System;
using System.Globalization;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;

namespace CustomerRules.Credit;

/// <summary>A rating with its limit and terms, and the figures behind them.</summary>
/// <remarks>
/// The rules give it only as a <see cref="Decisions.Recommendation{T}"/>: a person confirms it, or decides on other terms with one of the <c>With</c> methods.
/// <c>default(CreditTerms)</c> is prepayment, rated unknown, without a reason. Equal when every part is. Immutable and thread-safe.
/// </remarks>
public readonly record struct CreditTerms
{
    /// <summary>The rating.</summary>
    public CreditRating Rating { get; internal init; }

    /// <summary>The limit, in the ledger currency; 0 with prepayment.</summary>
    public decimal Limit => Scale.ToAmount(LimitMinorUnits);

    /// <summary>The days within which to pay; 0 with prepayment.</summary>
    public int CreditDays { get; internal init; }

    /// <summary>Whether the customer pays before it gets the goods: no limit and no days.</summary>
    public bool IsPrepayment => CreditDays == 0;

    /// <summary>What the exposure leaves of the limit, in the ledger currency; at least 0.</summary>
    public decimal Available => Scale.ToAmount(Math.Max(0, LimitMinorUnits - (Conduct.ExposureMinorUnits ?? 0)));

    /// <summary>The greatest limit of the tier, in the ledger currency.</summary>
    public decimal CeilingLimit => Scale.ToAmount(CeilingMinorUnits);

    /// <summary>The most credit days of the tier.</summary>
    public int CeilingDays { get; internal init; }

    /// <summary>What the payment history shows.</summary>
    public PaymentConduct Conduct { get; internal init; }

    /// <summary>Every reason that applies to what the rules proposed.</summary>
    public CreditReasons Reasons { get; internal init; }

    internal long LimitMinorUnits { get; init; }

    internal long CeilingMinorUnits { get; init; }

    internal MoneyScale Scale { get; init; }

    /// <summary>The limit and days that a person decides on, with the same rating and figures; a person may go beyond the ceiling.</summary>
    /// <param name="limit">The limit in the ledger currency; not negative, and 0 exactly where there are no days.</param>
    /// <param name="creditDays">The days within which to pay; 0 to 365, 0 is prepayment.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    /// <exception cref="ArgumentException">A limit without days, or days without a limit.</exception>
    public CreditTerms With(decimal limit, int creditDays)
    {
        var minorUnits = Scale.CostToMinorUnits(Guard.Against.NegativeAmount(limit), nameof(limit));
        Guard.Against.OutOfRange(creditDays, 0, 365, "days");
        if ((minorUnits == 0) != (creditDays == 0))
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"limit and creditDays must both be 0 or both be above 0, but were {Amounts.Format(limit, Scale)} and {creditDays}."));
        }

        return this with { LimitMinorUnits = minorUnits, CreditDays = creditDays };
    }

    /// <summary>The rating that a person decides on, with the same terms and figures.</summary>
    /// <param name="rating">The rating.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rating"/> is not defined.</exception>
    public CreditTerms With(CreditRating rating) => this with { Rating = Guard.Against.UndefinedEnum(rating) };

    /// <summary>Invariant text such as <c>Good, limit 200,000.00, 60 days</c> or <c>Bad, prepayment</c>.</summary>
    public override string ToString() => Rating + (IsPrepayment
        ? ", prepayment"
        : ", limit " + Amounts.Format(Limit, Scale) + ", " + CreditDays.ToString(CultureInfo.InvariantCulture) + " days");
}
