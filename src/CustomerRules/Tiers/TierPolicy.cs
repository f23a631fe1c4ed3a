using System;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;
using CustomerRules.Tiers.Methods;

namespace CustomerRules.Tiers;

/// <summary>Turns a population of tier values into boundaries, by one of four methods.</summary>
/// <remarks>
/// <para>Let n be the number of customers, those at 0 or less too, and S the sum of the positive values. Values at 0 or less are always tier D.</para>
/// <para>Source: ABC analysis by cumulative shares (the 80/20 rule); for <see cref="Computed"/> A. Ultsch and J. Loetsch 2015. Compared by reference. Immutable and thread-safe.</para>
/// </remarks>
public sealed partial class TierPolicy
{
    private readonly ITierMethod method;

    private TierPolicy(TierMethod kind, ITierMethod method, TierBasis basis, TierShares? shares = null)
    {
        Method = kind;
        this.method = method;
        Basis = basis;
        Shares = shares;
    }

    /// <summary>Pareto with cumulative shares 50 %, 80 % and 95 % of the value: A is half of it, A and B are the 80 %.</summary>
    public static TierPolicy Standard { get; } = Pareto(50, 80, 95);

    /// <summary>Computed ABC analysis: no parameters, the limits follow from the curve of the data.</summary>
    public static TierPolicy Computed { get; } = new(TierMethod.Computed, new ComputedMethod(), TierBasis.Standard);

    /// <summary>How values become tiers: Pareto, Pyramid, Computed or Thresholds; Pareto by default.</summary>
    public TierMethod Method { get; }

    /// <summary>What the tier values measure, in which currency and with how many decimals; revenue with 2 decimals by default.</summary>
    public TierBasis Basis { get; }

    /// <summary>The cumulative shares of <see cref="TierMethod.Pareto"/> and <see cref="TierMethod.Pyramid"/>; null for the other methods; 50 %, 80 % and 95 % by default.</summary>
    public TierShares? Shares { get; }

    /// <summary>Cumulative shares of the value: a value is in a class iff the sum of all strictly greater values is less than the class's share of S.</summary>
    /// <param name="endOfA">Percent at which A ends; above 0. Standard: 50. Each is rounded half to even to basis points.</param>
    /// <param name="endOfB">Percent at which B ends; above <paramref name="endOfA"/>. Standard: 80.</param>
    /// <param name="endOfC">Percent at which C ends; above <paramref name="endOfB"/>, at most 100. Standard: 95.</param>
    /// <exception cref="ArgumentException">The shares do not ascend strictly, or one is not within 0 to 100.</exception>
    public static TierPolicy Pareto(decimal endOfA, decimal endOfB, decimal endOfC) => Pareto(FromPercent(endOfA, endOfB, endOfC));

    /// <summary>Cumulative shares of the value.</summary>
    /// <param name="shares">Where the tiers end.</param>
    /// <exception cref="ArgumentNullException"><paramref name="shares"/> is null.</exception>
    public static TierPolicy Pareto(TierShares shares) =>
        new(TierMethod.Pareto, new ParetoMethod(Guard.Against.Null(shares)), TierBasis.Standard, shares);

    /// <summary>Cumulative shares of the count: a value is in a class iff the number of strictly greater values is less than the class's share of n.</summary>
    /// <param name="endOfA">Percent at which A ends; above 0. Customary: 1. Each is rounded half to even to basis points.</param>
    /// <param name="endOfB">Percent at which B ends; above <paramref name="endOfA"/>. Customary: 5.</param>
    /// <param name="endOfC">Percent at which C ends; above <paramref name="endOfB"/>, at most 100. Customary: 20.</param>
    /// <exception cref="ArgumentException">The shares do not ascend strictly, or one is not within 0 to 100.</exception>
    public static TierPolicy Pyramid(decimal endOfA = 1, decimal endOfB = 5, decimal endOfC = 20) => Pyramid(FromPercent(endOfA, endOfB, endOfC));

    /// <summary>Cumulative shares of the count.</summary>
    /// <param name="shares">Where the tiers end.</param>
    /// <exception cref="ArgumentNullException"><paramref name="shares"/> is null.</exception>
    public static TierPolicy Pyramid(TierShares shares) =>
        new(TierMethod.Pyramid, new PyramidMethod(Guard.Against.Null(shares)), TierBasis.Standard, shares);

    /// <summary>Fixed amounts, whatever the population.</summary>
    /// <param name="leastOfA">Least value of A; above <paramref name="leastOfB"/>.</param>
    /// <param name="leastOfB">Least value of B; above <paramref name="leastOfC"/>.</param>
    /// <param name="leastOfC">Least value of C; positive.</param>
    /// <param name="basis">What the amounts measure; <see cref="TierBasis.Standard"/> by default.</param>
    /// <exception cref="ArgumentException">The amounts, rounded half to even to the scale of the basis, are not positive and strictly descending.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is beyond the money range.</exception>
    public static TierPolicy Thresholds(decimal leastOfA, decimal leastOfB, decimal leastOfC, TierBasis? basis = null) =>
        new(TierMethod.Thresholds, ThresholdMethod.Of(leastOfA, leastOfB, leastOfC, basis ?? TierBasis.Standard), basis ?? TierBasis.Standard);

    /// <summary>The same method for tier values of another measure, currency or scale.</summary>
    /// <param name="basis">What the tier values measure. Thresholds keep their amounts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="basis"/> is null.</exception>
    /// <exception cref="ArgumentException">At the basis' scale the thresholds no longer descend strictly.</exception>
    /// <exception cref="ArgumentOutOfRangeException">At the basis' scale a threshold is beyond the money range.</exception>
    public TierPolicy With(TierBasis basis) =>
        Guard.Against.Null(basis).Equals(Basis)
            ? this
            : new(Method, method is ThresholdMethod thresholds ? thresholds.At(basis) : method, basis, Shares);

    private static TierShares FromPercent(decimal endOfA, decimal endOfB, decimal endOfC) =>
        new(Proportion.FromPercent(endOfA), Proportion.FromPercent(endOfB), Proportion.FromPercent(endOfC));
}
