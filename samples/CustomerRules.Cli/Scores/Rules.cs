using System;
using System.Linq;
using CustomerRules.Cli.Commands.Options;
using CustomerRules.Cli.Customers;
using CustomerRules.Tiers;

namespace CustomerRules.Cli.Scores;

/// <summary>The standard rule book with the tiers that the user asks for, and the boundaries that it finds.</summary>
internal sealed class Rules
{
    public Rules(TierRequest tiers, TierValue value, CustomerBase customers)
    {
        Book = BookOf(tiers, value);
        Boundaries = Book.Tiers.FindBoundaries(customers.Customers.Select(customer => customer.TierValueOn(Book.Tiers.Basis)).OfType<decimal>(), customers.AsOf);
    }

    /// <summary>The rules.</summary>
    public RuleBook Book { get; }

    /// <summary>Where the tiers begin.</summary>
    public TierBoundaries Boundaries { get; }

    /// <summary>The standard rule book with the tiers that the user asks for.</summary>
    public static RuleBook BookOf(TierRequest tiers, TierValue value)
    {
        var policy = Policy(tiers).With(new TierBasis(value == TierValue.Contribution ? TierBasis.Contribution : TierBasis.Revenue));
        return ReferenceEquals(policy, TierPolicy.Standard) ? RuleBook.Standard : RuleBook.Standard.With(policy).Named("Standard with " + Name(policy), "1");
    }

    private static string Name(TierPolicy policy) =>
        policy.Method + (policy.Shares is { } shares ? " " + shares : "") + " tiers by " + policy.Basis.Measure;

    private static TierPolicy Policy(TierRequest tiers) => (tiers.Method, tiers.Numbers) switch
    {
        (TierMethod.Pareto, { } shares) => TierPolicy.Pareto(shares.A, shares.B, shares.C),
        (TierMethod.Pareto, null) => TierPolicy.Standard,
        (TierMethod.Pyramid, { } shares) => TierPolicy.Pyramid(shares.A, shares.B, shares.C),
        (TierMethod.Pyramid, null) => TierPolicy.Pyramid(),
        (TierMethod.Computed, _) => TierPolicy.Computed,
        (TierMethod.Thresholds, { } least) => TierPolicy.Thresholds(least.A, least.B, least.C),
        _ => throw new ArgumentException("Thresholds need amounts.", nameof(tiers)),
    };
}
