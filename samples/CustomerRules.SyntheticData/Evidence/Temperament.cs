using CustomerRules.SyntheticData.Customers;

namespace CustomerRules.SyntheticData.Evidence;

/// <summary>
/// How strongly a customer is really bound and committed, each 0 .. 100. Every item of evidence is drawn around these, so that the items
/// agree with each other about as well as real ones do.
/// </summary>
internal sealed record Temperament(int Bond, int Commitment)
{
    public string Type => (Bond >= 50, Commitment >= 50) switch
    {
        (true, false) => "Captive",
        (true, true) => "Partnership",
        (false, false) => "Transactional",
        _ => "Developing",
    };

    /// <summary>Large customers are bound and committed more often than small ones.</summary>
    public static Temperament Of(Customer customer, SplitMix64 chance)
    {
        (int transactional, int developing, int captive) = customer.AnnualCents switch
        {
            >= 60_000_00 => (18, 19, 23),
            >= 8_000_00 => (31, 24, 18),
            _ => (37, 23, 18),
        };
        int draw = chance.Below(100);
        return draw < transactional ? new Temperament(Low(chance), Low(chance))
            : draw < transactional + developing ? new Temperament(Low(chance), High(chance))
            : draw < transactional + developing + captive ? new Temperament(High(chance), Low(chance))
            : new Temperament(High(chance), High(chance));
    }

    private static int High(SplitMix64 chance) => chance.Bell(44, 98);

    private static int Low(SplitMix64 chance) => chance.Bell(4, 56);
}
