using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.FollowUps;
using CustomerRules.Numbers;
using CustomerRules.Relationships;
using CustomerRules.Tiers;
using CustomerRules.Trade;

namespace CustomerRules.Tests.Generators;

/// <summary>
/// Rows that sit where rules turn: each field is now and then unknown, at an end of its range, or on one side or the other of what the policies of a rule
/// book compare it with. The same seed gives the same rows on every runtime.
/// </summary>
internal sealed partial class TurningRows
{
    private const long Most = MoneyScale.MaxMinorUnits;

    private readonly RuleBook rules;
    private readonly int asOf;
    private readonly Draw draw;
    private readonly int breakOneIn;
    private readonly long[] leasts;
    private readonly int[] lockIns;
    private readonly int[] levels;
    private readonly int[] agesOfContacts;
    private readonly int[] agesOfOrders;

    /// <param name="rules">The rule book.</param>
    /// <param name="boundaries">The boundaries of its tiers.</param>
    /// <param name="asOf">The date of assessment.</param>
    /// <param name="seed">Where the numbers start.</param>
    /// <param name="breakOneIn">One row in so many is invalid; 0 for none.</param>
    public TurningRows(RuleBook rules, TierBoundaries boundaries, int asOf, ulong seed, int breakOneIn = 0)
    {
        (this.rules, this.asOf, this.breakOneIn) = (rules, asOf, breakOneIn);
        draw = new Draw(seed);
        var (costs, relationships) = (rules.SwitchingCosts, rules.Relationships);
        leasts = new[] { CustomerTier.A, CustomerTier.B, CustomerTier.C }
            .Select(boundaries.LeastMinorUnits).Select(least => least ?? 0).ToArray();
        lockIns =
        [
            0, 1, costs.Bands.ModerateFrom.BasisPoints, costs.Bands.HighFrom.BasisPoints, costs.Bands.ProhibitiveFrom.BasisPoints,
            costs.AnnuityBasisPoints, relationships.Scale.LockInFullAt.BasisPoints, Ratio.MaxBasisPoints, Ratio.MaxBasisPoints + 1,
        ];
        var (line, hysteresis) = (relationships.Line.BasisPoints, relationships.Hysteresis.BasisPoints);
        levels = [line, line - hysteresis, line + hysteresis];
        var intervals = (
            from tier in new[] { CustomerTier.A, CustomerTier.B, CustomerTier.C, CustomerTier.D }
            from type in Enumerable.Range(0, 5)
            select rules.FollowUps.Cadence.For(tier, (RelationshipType)type)).OfType<ContactInterval>().ToArray();
        agesOfContacts = [0, -1, .. intervals.Select(interval => interval.IdealDays), .. intervals.Select(interval => interval.MaximumDays)];
        agesOfOrders = [0, rules.Profitability.NewCustomerDays, .. agesOfContacts];
    }

    public IEnumerable<CustomerRow> Take(int count)
    {
        for (var i = 0; i < count; i++)
            yield return Next();
    }

    public CustomerRow Next()
    {
        var row = Forgetful(Evidenced(Traded()));
        if (breakOneIn == 0 || !draw.Chance(1, breakOneIn))
            return row;
        do
            row = draw.Pick(BrokenField.All).Break(row);
        while (draw.Chance(1, 3));
        return row;
    }

    /// <summary>Now and then a whole group of facts is unknown, as it is of customers whom nobody has asked.</summary>
    private CustomerRow Forgetful(CustomerRow row) => draw.Int(0, 11) switch
    {
        0 => row with { Investment = CustomerRow.UnknownAmount, OneOffCost = CustomerRow.UnknownAmount, LossIfItFails = CustomerRow.UnknownAmount },
        1 => row with { Satisfaction = CustomerRow.UnknownShare, MutualBenefit = CustomerRow.UnknownShare, Alternatives = 0, PriceLed = 10_000, JudgesFuture = 0, HorizonMonths = 0 },
        2 => row with
        {
            ReferenceSpend = CustomerRow.UnknownAmount,
            Alternatives = CustomerRow.UnknownCount,
            ShareOfWallet = CustomerRow.UnknownShare,
            CategoryShare = CustomerRow.UnknownShare,
        },
        3 => row with { LastContact = CustomerRow.UnknownDate, LastOrder = CustomerRow.UnknownDate },
        _ => row,
    };

    private CustomerRow Traded()
    {
        var value = Amount();
        var spend = draw.Int(0, 3) switch { 0 => Cost(), 1 => draw.Long(1, 20_000), _ => value > 0 ? value : Cost() };
        var (investment, oneOff, loss) = (Cost(), Cost(), Cost());
        if (spend > 0 && draw.Chance(2, 3))
            (investment, oneOff, loss) = Beside(spend, draw.Pick(lockIns));
        return new CustomerRow
        {
            Scale = rules.Scale,
            AsOf = asOf,
            TierValue = draw.Chance(1, 2) ? Near(draw.Pick(leasts)) : Amount(),
            Value = value,
            ReferenceSpend = spend,
            Contribution = value > 0 && draw.Chance(2, 3) ? Near(Floor((decimal)value * rules.Profitability.GreenFrom.BasisPoints / 10_000)) : Amount(),
            Growth = Ends(-Ratio.MaxBasisPoints, Ratio.MaxBasisPoints, CustomerRow.UnknownRatio),
            FirstOrder = Date(agesOfOrders),
            LastOrder = Date(agesOfOrders),
            LastContact = Date(agesOfContacts),
            TradePattern = (TradePattern)draw.Int(0, (int)TradePattern.Silent),
            Investment = investment,
            OneOffCost = oneOff,
            LossIfItFails = loss,
            Probability = Share(),
            Criticality = Share(),
            PreviousTier = (CustomerTier)draw.Int(0, (int)CustomerTier.D),
            PreviousTierSince = Date(agesOfContacts),
            PreviousType = (RelationshipType)draw.Int(0, (int)RelationshipType.Partnership),
            OverrideTier = (CustomerTier)draw.Int(0, (int)CustomerTier.D),
            OverrideExpires = Date(agesOfContacts),
            OverrideSet = Date(agesOfContacts),
            Influential = (sbyte)draw.Int(-1, 1),
            OpenMatters = (sbyte)draw.Int(-1, 1),
        };
    }

    /// <summary>A third of the rows have every item of evidence about where the line runs.</summary>
    private CustomerRow Evidenced(CustomerRow row)
    {
        var scale = rules.Relationships.Scale;
        var level = draw.Chance(1, 3) ? Math.Min(10_000, draw.Pick(levels)) : (int?)null;
        row = row with
        {
            Alternatives = Count(3, RelationshipEvidence.MaxAlternatives),
            ShareOfWallet = Share(level),
            CategoryShare = Share(level * scale.CategoryShareFullAt.BasisPoints / 10_000 ?? Maybe(scale.CategoryShareFullAt.BasisPoints)),
            HorizonMonths = level is { } part && draw.Chance(4, 5) ? (short)(part * scale.HorizonFullAtMonths / 10_000) : Count(scale.HorizonFullAtMonths + 1, RelationshipEvidence.MaxHorizonMonths),
            Satisfaction = Share(level),
            MutualBenefit = Share(level),
            JudgesFuture = (sbyte)draw.Int(-1, 1),
            PriceLed = Share(10_000 - level),
        };
        if (level is not { } bond || row.ReferenceSpend <= 0 || !draw.Chance(1, 2))
            return row;
        var (investment, oneOff, loss) = Beside(row.ReferenceSpend, (int)((long)bond * scale.LockInFullAt.BasisPoints / 10_000));
        return row with { Investment = investment, OneOffCost = oneOff, LossIfItFails = loss };
    }
}
