using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using CustomerRules.Numbers;
using CustomerRules.SwitchingCosts;
using NodaTime;

namespace CustomerRules.Tests.Laws.Naive;

/// <summary>Section 6 of the design written down once more, sentence by sentence, in exact fractions.</summary>
internal static class NaiveSwitchingCost
{
    /// <summary>amount x specificity x (1 - salvage) x remaining days / life days, 0 before its date, rounded half to even once.</summary>
    public static BigInteger Remaining(SunkInvestment item, LocalDate asOf, MoneyScale scale)
    {
        var madeOn = item.MadeOn.ToDateTimeUnspecified();
        var elapsed = (asOf.ToDateTimeUnspecified() - madeOn).Days;
        if (elapsed < 0)
            return 0;
        Fraction left = 1;
        if (item.Ageing.Length is { } length)
        {
            var end = madeOn.AddYears(length.Years).AddMonths(length.Months).AddDays((7 * length.Weeks) + length.Days);
            var life = (end - madeOn).Days;
            var remaining = Math.Max(0, life - elapsed);
            left = new Fraction(item.Ageing.Kind == AgeingKind.Declines ? remaining : life - remaining, life);
        }

        return (MinorUnits(item.Amount, scale) * Share(item.Specificity.BasisPoints) * Share(10_000 - item.Salvage.BasisPoints) * left).HalfToEven();
    }

    public static BigInteger Remaining(IEnumerable<SunkInvestment> ledger, LocalDate asOf, MoneyScale scale) =>
        ledger.Aggregate(BigInteger.Zero, (sum, item) => sum + Remaining(item, asOf, scale));

    /// <summary>Each of the eight rounds by itself, as everything that becomes part of a row does.</summary>
    public static BigInteger OneOff(OneOffCosts costs, MoneyScale scale) =>
        new[]
        {
            costs.Search, costs.Evaluation, costs.Learning, costs.SetUp,
            costs.ForfeitedBenefits, costs.ContractPenalty, costs.ExitFee, costs.RelationshipLoss,
        }.Aggregate(BigInteger.Zero, (sum, amount) => sum + MinorUnits(amount, scale).HalfToEven());

    /// <summary>premium = floor(r x c / 10,000); risk = floor(L x p x (10,000 + premium) / 10^8); known only with all three.</summary>
    public static BigInteger? Risk(BigInteger? loss, int? probability, int? criticality, int aversion)
    {
        if (loss is not { } l || probability is not { } p || criticality is not { } c)
            return null;
        var premium = new Fraction((BigInteger)aversion * c, 10_000).Floor();
        return new Fraction(l * p * (10_000 + premium), BigInteger.Pow(10, 8)).Floor();
    }

    /// <summary>q = total div spend; q at least 100: 1,000,000; else floor(total x 10,000 / spend).</summary>
    public static int? LockIn(BigInteger? total, BigInteger? value, BigInteger? spend)
    {
        if (total is not { } sum || value <= 0 || spend is not { } reference || reference <= 0)
            return null;
        return sum / reference >= 100 ? 1_000_000 : (int)new Fraction(sum * 10_000, reference).Floor();
    }

    /// <summary>An unknown total comes first, then no ratio, then the bands with their lower bounds included.</summary>
    public static string Barrier(BigInteger? total, int? lockIn, int moderate, int high, int prohibitive) => (total, lockIn) switch
    {
        (null, _) => "Unknown",
        (_, null) => "NotApplicable",
        (_, 0) => "None",
        var (_, ratio) when ratio >= prohibitive => "Prohibitive",
        var (_, ratio) when ratio >= high => "High",
        var (_, ratio) when ratio >= moderate => "Moderate",
        _ => "Low",
    };

    /// <summary>floor(lock-in x 10,000 / annuity), capped at 100 %.</summary>
    public static int? BreakEven(int? lockIn, BigInteger annuity) =>
        lockIn is { } ratio ? (int)BigInteger.Min(10_000, new Fraction((BigInteger)ratio * 10_000, annuity).Floor()) : null;

    /// <summary>Sum over k = 1..h of 10,000 / (1 + i)^k, exact, rounded half to even once.</summary>
    public static BigInteger Annuity(int rateBasisPoints, int years)
    {
        Fraction sum = 0;
        Fraction discount = 1;
        for (var k = 1; k <= years; k++)
        {
            discount /= Share(10_000 + rateBasisPoints);
            sum += discount * 10_000;
        }

        return sum.HalfToEven();
    }

    private static Fraction MinorUnits(decimal amount, MoneyScale scale) => (Fraction)amount * scale.MinorUnitsPerUnit;

    private static Fraction Share(int basisPoints) => new(basisPoints, 10_000);
}
