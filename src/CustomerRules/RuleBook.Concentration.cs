using System;
using System.Collections.Generic;
using CustomerRules.Internal.Guards;
using CustomerRules.Tiers.Concentration;

namespace CustomerRules;

public sealed partial class RuleBook
{
    /// <summary>How far what the tiers are made from lies with few customers.</summary>
    /// <param name="customers">The customers; each counts with its tier value on the basis of <see cref="Tiers"/> (see <see cref="CustomerFacts.TierValueOn"/>).</param>
    /// <exception cref="ArgumentNullException"><paramref name="customers"/> or one of them is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is beyond the money range; the message names its index.</exception>
    public ConcentrationFigures MeasureConcentration(IEnumerable<CustomerFacts> customers) =>
        ConcentrationFigures.Of(AmountsOf(Guard.Against.Null(customers), facts => facts.TierValueOn(Tiers.Basis)), Scale);

    /// <summary>How far what the tiers are made from lies with few customers.</summary>
    /// <param name="rows">The customers as rows of this rule book's scale; each counts with its tier value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    /// <exception cref="ArgumentException">A row is out of range or of another scale; the message names its index.</exception>
    public ConcentrationFigures MeasureConcentration(IEnumerable<CustomerRow> rows) =>
        ConcentrationFigures.Of(AmountsOf(Guard.Against.Null(rows), row => row.TierValue), Scale);

    /// <summary>What the best customers contribute together, and what the others take away again.</summary>
    /// <param name="customers">The customers; each counts with the contribution of its trailing year.</param>
    /// <exception cref="ArgumentNullException"><paramref name="customers"/> or one of them is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A contribution is beyond the money range; the message names its index.</exception>
    public WhaleCurve DrawWhaleCurve(IEnumerable<CustomerFacts> customers) =>
        WhaleCurve.Of(AmountsOf(Guard.Against.Null(customers), facts => facts.Trade.Contribution), Scale);

    /// <summary>What the best customers contribute together, and what the others take away again.</summary>
    /// <param name="rows">The customers as rows of this rule book's scale; each counts with the contribution of its trailing year.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    /// <exception cref="ArgumentException">A row is out of range or of another scale; the message names its index.</exception>
    public WhaleCurve DrawWhaleCurve(IEnumerable<CustomerRow> rows) =>
        WhaleCurve.Of(AmountsOf(Guard.Against.Null(rows), row => row.Contribution), Scale);

    private static IEnumerable<decimal?> AmountsOf(IEnumerable<CustomerFacts> customers, Func<CustomerFacts, decimal?> amount)
    {
        foreach (var facts in customers)
            yield return amount(Guard.Against.Null(facts, nameof(customers)));
    }

    private IEnumerable<long> AmountsOf(IEnumerable<CustomerRow> rows, Func<CustomerRow, long> amount)
    {
        var index = 0;
        foreach (var row in rows)
        {
            if (row.Problem is { } problem)
                throw new ArgumentException(FormattableString.Invariant($"rows[{index}]: {problem}"), nameof(rows));
            yield return row.Scale == Scale
                ? amount(row)
                : throw new ArgumentException(FormattableString.Invariant($"rows[{index}] has {row.Scale} decimals, but the rule book has {Scale}."), nameof(rows));
            index++;
        }
    }
}
