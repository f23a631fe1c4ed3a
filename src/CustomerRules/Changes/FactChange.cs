using System;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.Tiers;

namespace CustomerRules.Changes;

/// <summary>One fact that becomes another: which, from what to what, in the unit of the row.</summary>
/// <remarks>
/// The least such change: one unit less leaves the decision as it is, the other facts being as they are. It tells on what a decision
/// turns; it is no advice. Compared by reference. Immutable and thread-safe.
/// </remarks>
public sealed class FactChange
{
    private readonly FactLens lens;
    private readonly MoneyScale scale;
    private readonly string? measure;

    internal FactChange(FactLens lens, MoneyScale scale, long from, long to, int? cost, string? measure = null)
    {
        this.lens = lens;
        this.scale = scale;
        this.measure = measure;
        (From, To) = (from, to);
        Cost = cost is { } known ? Ratio.FromBasisPoints(known) : null;
    }

    /// <summary>The fact.</summary>
    public RowFact Fact => lens.Fact;

    /// <summary>The stable code of the fact, such as <c>share_of_wallet</c>, as <see cref="MissingFact.Code"/>; <c>reference_spend</c> for the spend compared with.</summary>
    public string Code => lens.Code;

    /// <summary>What <see cref="From"/>, <see cref="To"/> and <see cref="By"/> are counted in.</summary>
    public FactUnit Unit => lens.Unit;

    /// <summary>The fact as it is.</summary>
    public long From { get; }

    /// <summary>The nearest value on which the decision turns.</summary>
    public long To { get; }

    /// <summary>How far it moves; negative downwards.</summary>
    public long By => To - From;

    /// <summary>
    /// How large the change is, so that changes of unlike facts compare. For a relationship type: how far the item of evidence moves on its scale of 0 % to 100 %.
    /// For a barrier: a share by its points, an amount by its share of the reference spend. For tier and flag: the amount's share of the present tier value
    /// and of the trailing year's value. Floored, saturating at 10,000 %; null where there is no positive amount to compare with.
    /// </summary>
    public Ratio? Cost { get; }

    /// <summary>A row with this change made.</summary>
    /// <param name="row">The row that the change was found for.</param>
    public CustomerRow ApplyTo(in CustomerRow row) => lens.Set(row, To);

    /// <summary>What the fact is called.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not defined.</exception>
    public string NameIn(Language language) =>
        measure is null ? Vocabulary.Of(Fact, language) : Vocabulary.OfMeasure(measure, Guard.Against.UndefinedEnum(language));

    /// <summary>The value as it is, such as <c>40.00 %</c>.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not defined.</exception>
    public string FromIn(Language language) => lens.Text(From, scale, Guard.Against.UndefinedEnum(language));

    /// <summary>The value on which the decision turns, such as <c>61.25 %</c>.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not defined.</exception>
    public string ToIn(Language language) => lens.Text(To, scale, Guard.Against.UndefinedEnum(language));

    /// <summary>The change in words, such as <c>satisfaction at 61.25 % instead of 40.00 %</c>.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not defined.</exception>
    public string In(Language language)
    {
        var isChinese = Guard.Against.UndefinedEnum(language) == Language.Chinese;
        var isStep = Unit is FactUnit.Answer or FactUnit.Pattern;
        return isChinese
            ? ChineseSpace.After(NameIn(language)) + "由" + ChineseSpace.Around(FromIn(language))
                + (isStep ? "变为" : By > 0 ? "升至" : "降至") + ChineseSpace.Before(ToIn(language))
            : isStep ? NameIn(language) + " changed from " + FromIn(language) + " to " + ToIn(language)
            : NameIn(language) + " at " + ToIn(language) + " instead of " + FromIn(language);
    }

    /// <summary>Invariant text such as <c>satisfaction 4000 -> 6125</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Code} {From} -> {To}");

    /// <summary>The name of a fact as a sentence has it; of a tier value what is measured.</summary>
    internal static string? MeasureOf(FactLens lens, TierBoundaries boundaries) =>
        lens.Fact == RowFact.TierValue ? boundaries.Basis.Measure : null;
}
