using CustomerRules.SyntheticData.Customers;

namespace CustomerRules.SyntheticData.Evidence;

/// <summary>Decides which items of evidence about a customer are known.</summary>
internal sealed class Knowledge(Completeness completeness, SplitMix64 chance)
{
    public Completeness Completeness { get; } = completeness;

    public bool HasName => Completeness != Completeness.IdOnly;

    public bool HasEvidence => Completeness < Completeness.NameOnly;

    /// <summary>Null for a customer that nobody keeps a file about; large customers nearly all have one.</summary>
    public static Knowledge? Of(Customer customer)
    {
        SplitMix64 chance = customer.Chance(Stream.Completeness);
        if (!chance.Chance(customer.AnnualCents >= 60_000_00 ? 95 : 63))
            return null;
        return new Knowledge(Draw(chance.Below(100)), chance);
    }

    /// <summary>Whether the next item is known.</summary>
    public bool Knows() => Completeness switch
    {
        Completeness.Full => true,
        Completeness.Partial => chance.Chance(75),
        Completeness.Sparse => chance.Chance(34),
        _ => false,
    };

    private static Completeness Draw(int percent) => percent switch
    {
        < 42 => Completeness.Full,
        < 74 => Completeness.Partial,
        < 89 => Completeness.Sparse,
        < 98 => Completeness.NameOnly,
        _ => Completeness.IdOnly,
    };
}
