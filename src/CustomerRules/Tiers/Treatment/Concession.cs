using System;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;

namespace CustomerRules.Tiers.Treatment;

/// <summary>A concession, asked for or granted: of one kind, and so large; always on top of what the customer's tier usually gets.</summary>
/// <remarks>Concessions are equal when kind and size are. Immutable and thread-safe.</remarks>
public sealed class Concession : IEquatable<Concession>
{
    private Concession(ConcessionKind kind, decimal size) => (Kind, Size) = (kind, size);

    /// <summary>The kind.</summary>
    public ConcessionKind Kind { get; }

    /// <summary>How much is cut, in points of the list price on top of the usual discount; null where it is no rate cut.</summary>
    public Proportion? Cut => Kind == ConcessionKind.RateCut ? Proportion.FromBasisPoints((int)Size) : null;

    /// <summary>The days of credit on top of the usual ones; null where it is no longer credit.</summary>
    public int? CreditDays => Kind == ConcessionKind.LongerCredit ? (int)Size : null;

    /// <summary>The overdraft in the ledger currency, exactly as given; null where it is no overdraft.</summary>
    public decimal? Amount => Kind == ConcessionKind.Overdraft ? Size : null;

    /// <summary>Basis points, days or an amount.</summary>
    internal decimal Size { get; }

    /// <summary>A rate cut.</summary>
    /// <param name="cut">How much, in points of the list price on top of the usual discount (5 % usual and 3 % cut give 8 %); above 0 %.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cut"/> is 0 %.</exception>
    public static Concession RateCut(Proportion cut) => cut > Proportion.Zero
        ? new(ConcessionKind.RateCut, cut.BasisPoints)
        : throw new ArgumentOutOfRangeException(nameof(cut), "cut must be above 0 % and at most 100 %, but was " + cut + ".");

    /// <summary>Longer credit.</summary>
    /// <param name="creditDays">The days on top of the usual ones; 1 to 3,650.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="creditDays"/> is out of range.</exception>
    public static Concession LongerCredit(int creditDays) =>
        new(ConcessionKind.LongerCredit, Guard.Against.OutOfRange(creditDays, 1, 3_650, "days"));

    /// <summary>An overdraft.</summary>
    /// <param name="amount">How much, in the ledger currency; above 0 and at most 900,000,000,000,000; not rounded.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> is out of range.</exception>
    public static Concession Overdraft(decimal amount) => Guard.Against.NegativeAmount(amount) > 0
        ? new(ConcessionKind.Overdraft, amount)
        : throw new ArgumentOutOfRangeException(nameof(amount), FormattableString.Invariant($"amount must be above 0, but was {amount}."));

    /// <inheritdoc/>
    public bool Equals(Concession? other) => other is not null && Kind == other.Kind && Size == other.Size;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Concession);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(((int)Kind * 397) ^ Size.GetHashCode());

    /// <summary>Invariant text such as <c>RateCut 3.00 %</c>, <c>LongerCredit 30 days</c>, <c>Overdraft 5,000.00</c>.</summary>
    public override string ToString() => Kind switch
    {
        ConcessionKind.RateCut => Kind + " " + BasisPointText.Write((int)Size),
        ConcessionKind.LongerCredit => FormattableString.Invariant($"{Kind} {(int)Size:#,0} days"),
        _ => Kind + " " + Amounts.Format(Size, MoneyScale.Standard),
    };

    /// <summary>As much as requested of the same kind, but no more than a ceiling above 0.</summary>
    internal Concession AtMost(decimal ceiling) => Size <= ceiling ? this : new(Kind, ceiling);
}
