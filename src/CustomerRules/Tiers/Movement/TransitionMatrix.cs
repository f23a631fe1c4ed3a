using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using CustomerRules.Internal.Guards;

namespace CustomerRules.Tiers.Movement;

/// <summary>How many customers went from each tier of one rating to each tier of the next; who is new has a row, who is gone a column.</summary>
/// <remarks>
/// <para>Nobody is lost: <see cref="First"/> of a tier is the sum of its row, <see cref="Second"/> the sum of its column. A customer without a known
/// tier stands at Unknown.</para>
/// <para>Source: the Markov matrix of class migration, as credit ratings are reviewed by. Compared by reference. Immutable and thread-safe.</para>
/// </remarks>
public sealed class TransitionMatrix
{
    /// <summary>The row of the new and the column of the gone: one beyond the last tier.</summary>
    private const int Outside = (int)CustomerTier.D + 1;

    private readonly int[,] cells = new int[Outside + 1, Outside + 1];

    internal TransitionMatrix(IEnumerable<CustomerMovement> customers, IEnumerable<PreviousRating> gone)
    {
        foreach (var customer in customers)
            cells[customer.IsNew ? Outside : (int)customer.Movement.PreviousTier, (int)customer.Movement.Tier]++;
        foreach (var rating in gone)
            cells[(int)rating.Tier, Outside]++;
    }

    /// <summary>The tiers in the order of rows and columns: A, B, C, D, Unknown.</summary>
    public static IReadOnlyList<CustomerTier> Tiers { get; } =
        Array.AsReadOnly([CustomerTier.A, CustomerTier.B, CustomerTier.C, CustomerTier.D, CustomerTier.Unknown]);

    /// <summary>The customers of the first rating: every row but the new ones.</summary>
    public int FirstTotal => Sum(First);

    /// <summary>The customers of the second rating: every column but the gone ones.</summary>
    public int SecondTotal => Sum(Second);

    /// <summary>The customers that were not in the first rating.</summary>
    public int NewTotal => Sum(New);

    /// <summary>The customers that are not in the second rating.</summary>
    public int GoneTotal => Sum(Gone);

    /// <summary>How many went from one tier to another, or stayed.</summary>
    /// <param name="from">The tier in the first rating.</param>
    /// <param name="to">The tier in the second rating.</param>
    /// <exception cref="ArgumentOutOfRangeException">A tier is not defined.</exception>
    public int Count(CustomerTier from, CustomerTier to) => cells[(int)Guard.Against.UndefinedEnum(from), (int)Guard.Against.UndefinedEnum(to)];

    /// <summary>How many new customers came into a tier.</summary>
    /// <param name="to">The tier in the second rating.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> is not defined.</exception>
    public int New(CustomerTier to) => cells[Outside, (int)Guard.Against.UndefinedEnum(to)];

    /// <summary>How many customers of a tier are gone.</summary>
    /// <param name="from">The tier in the first rating.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="from"/> is not defined.</exception>
    public int Gone(CustomerTier from) => cells[(int)Guard.Against.UndefinedEnum(from), Outside];

    /// <summary>How many customers were in a tier in the first rating: the sum of its row, the gone ones too.</summary>
    /// <param name="from">The tier.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="from"/> is not defined.</exception>
    public int First(CustomerTier from) => Sum(to => Count(from, to)) + Gone(from);

    /// <summary>How many customers are in a tier in the second rating: the sum of its column, the new ones too.</summary>
    /// <param name="to">The tier.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> is not defined.</exception>
    public int Second(CustomerTier to) => Sum(from => Count(from, to)) + New(to);

    /// <summary>Invariant text: a line for each row that has somebody, such as <c>B: 1 to A, 12 to B, 2 gone</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Line("New", New, 0);
        foreach (var from in Tiers)
            Line(from.ToString(), to => Count(from, to), Gone(from));
        return text.Length == 0 ? "nobody" : text.ToString();

        void Line(string name, Func<CustomerTier, int> cell, int gone)
        {
            var parts = new List<string>();
            foreach (var to in Tiers)
            {
                if (cell(to) > 0)
                    parts.Add(cell(to).ToString(CultureInfo.InvariantCulture) + " to " + to);
            }

            if (gone > 0)
                parts.Add(gone.ToString(CultureInfo.InvariantCulture) + " gone");
            if (parts.Count > 0)
                text.Append(text.Length == 0 ? "" : "\n").Append(name).Append(": ").Append(string.Join(", ", parts));
        }
    }

    private static int Sum(Func<CustomerTier, int> cell)
    {
        var sum = 0;
        foreach (var tier in Tiers)
            sum += cell(tier);
        return sum;
    }
}
