using System;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;
using NodaTime;

namespace CustomerRules.SwitchingCosts;

/// <summary>One thing a customer put into the relationship and would lose, in part, on leaving.</summary>
/// <remarks>
/// What is left on a date: amount x specificity x (1 - salvage) x days counted / days of life, exact, rounded half to even once to minor units; 0 before its date.
/// Source: transaction-specific investment (money, training, people, processes, assets adapted to a supplier). Compared by reference. Immutable and thread-safe.
/// </remarks>
public sealed class SunkInvestment
{
    private const long MaxLost = (long)Proportion.MaxBasisPoints * Proportion.MaxBasisPoints;

    private readonly long lost;
    private readonly int madeOnDay;
    private readonly int lifeDays;

    /// <summary>An investment.</summary>
    /// <param name="kind">What was put in.</param>
    /// <param name="amount">How much, in the ledger currency; not negative; at most 12 decimals.</param>
    /// <param name="madeOn">When; 1900-01-01 to 2199-12-31.</param>
    /// <param name="specificity">The share that is useless with another supplier; null for 100 %.</param>
    /// <param name="salvage">The share that is recovered on leaving; 0 % by default.</param>
    /// <param name="ageing">How it changes with time; holds by default.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/>, <paramref name="amount"/> or <paramref name="madeOn"/> is out of range.</exception>
    /// <exception cref="ArgumentException"><paramref name="amount"/> has more than 12 decimals.</exception>
    public SunkInvestment(
        InvestmentKind kind,
        decimal amount,
        LocalDate madeOn,
        Proportion? specificity = null,
        Proportion salvage = default,
        Ageing ageing = default)
    {
        Kind = Guard.Against.UndefinedEnum(kind);
        Amount = Guard.Against.TooManyDecimals(Guard.Against.NegativeAmount(amount), 12, nameof(amount));
        MadeOn = DayNumber.ToDate(DayNumber.Of(madeOn));
        Specificity = specificity ?? Proportion.Full;
        Salvage = salvage;
        Ageing = ageing;
        lost = (long)Specificity.BasisPoints * Salvage.Complement.BasisPoints;
        madeOnDay = DayNumber.Of(MadeOn);
        lifeDays = ageing.LifeDays(MadeOn);
    }

    /// <summary>What was put in.</summary>
    public InvestmentKind Kind { get; }

    /// <summary>How much, in the ledger currency.</summary>
    public decimal Amount { get; }

    /// <summary>When.</summary>
    public LocalDate MadeOn { get; }

    /// <summary>The share that is useless with another supplier.</summary>
    public Proportion Specificity { get; }

    /// <summary>The share that is recovered on leaving.</summary>
    public Proportion Salvage { get; }

    /// <summary>How it changes with time.</summary>
    public Ageing Ageing { get; }

    /// <summary>The facet that its loss belongs to: training and process procedural, money and asset financial, personnel relational.</summary>
    public SwitchingCostFacet Facet => Kind switch
    {
        InvestmentKind.Training or InvestmentKind.Process => SwitchingCostFacet.Procedural,
        InvestmentKind.Personnel => SwitchingCostFacet.Relational,
        _ => SwitchingCostFacet.Financial,
    };

    /// <summary>The day from which something is left of it; before it, nothing is.</summary>
    internal int FirstDay => madeOnDay;

    /// <summary>The day from which what is left no longer changes: the end of its life or ramp-up; its own date where it holds.</summary>
    internal int LastChange => Ageing.Length is null ? madeOnDay : madeOnDay + lifeDays;

    /// <summary>What is left of it on a date.</summary>
    /// <param name="asOf">The date; 1900-01-01 to 2199-12-31.</param>
    /// <param name="scale">The decimals of the ledger currency; 2 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date is out of range, or the amount is beyond the range of <paramref name="scale"/>.</exception>
    public decimal RemainingOn(LocalDate asOf, MoneyScale scale = default) =>
        scale.ToAmount(RemainingMinorUnits(DayNumber.Of(asOf), scale));

    internal long RemainingMinorUnits(int asOf, MoneyScale scale, int? index = null)
    {
        if (Amount > scale.MaxAmount)
            throw Amounts.OutOfRange(index is null ? nameof(Amount) : FormattableString.Invariant($"Investments[{index}].Amount"), Amount, 0, scale.MaxAmount, scale);
        if (asOf < madeOnDay)
            return 0;
        var counted = Ageing.CountedDays(asOf - madeOnDay, lifeDays);
        return FloorMath.PartHalfToEven(Amount * scale.MinorUnitsPerUnit, lost * counted, MaxLost * lifeDays);
    }
}
