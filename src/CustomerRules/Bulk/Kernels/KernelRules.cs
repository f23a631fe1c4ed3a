using CustomerRules.Relationships;
using CustomerRules.Tiers;

namespace CustomerRules.Bulk.Kernels;

/// <summary>The parameters of the row rules as plain numbers, taken from the policies once.</summary>
internal sealed class KernelRules
{
    public KernelRules(RuleBook rules, TierBoundaries boundaries, int asOf)
    {
        AsOf = asOf;
        LeastOfA = boundaries.LeastMinorUnits(CustomerTier.A) ?? long.MaxValue;
        LeastOfB = boundaries.LeastMinorUnits(CustomerTier.B) ?? LeastOfA;
        LeastOfC = boundaries.LeastMinorUnits(CustomerTier.C) ?? LeastOfB;
        GreenFrom = rules.Profitability.GreenFrom.BasisPoints;
        NewAfter = asOf - rules.Profitability.NewCustomerDays;
        RiskAversion = rules.SwitchingCosts.RiskAversion.BasisPoints;
        Bands = rules.SwitchingCosts.Bands;
        Annuity = rules.SwitchingCosts.AnnuityBasisPoints;
        Relationships = rules.Relationships;
        Contacts = new(rules.FollowUps, asOf);
    }

    public int AsOf { get; }

    /// <summary>Least values in minor units; one that is absent is that of the tier above, so that every A is a B and a C too, or beyond every amount.</summary>
    public long LeastOfA { get; }

    public long LeastOfB { get; }

    public long LeastOfC { get; }

    /// <summary>Basis points.</summary>
    public int GreenFrom { get; }

    /// <summary>A customer whose first order is after this day is new.</summary>
    public int NewAfter { get; }

    /// <summary>Basis points.</summary>
    public int RiskAversion { get; }

    public SwitchingCosts.BarrierBands Bands { get; }

    /// <summary>Basis points.</summary>
    public int Annuity { get; }

    public RelationshipPolicy Relationships { get; }

    public ContactTable Contacts { get; }
}
