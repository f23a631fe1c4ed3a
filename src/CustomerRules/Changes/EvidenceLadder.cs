using System;
using CustomerRules.Relationships;

namespace CustomerRules.Changes;

/// <summary>One known item of evidence, moved step by step in its own unit towards one end of its axis.</summary>
/// <remarks>What is moved is counted on the scale of the policy; it never shrinks with the steps, because every scale is monotone.</remarks>
internal sealed class EvidenceLadder
{
    private readonly RuleBook rules;
    private readonly CustomerRow row;
    private readonly EvidenceItem item;
    private readonly long present;
    private readonly int valueNow;
    private readonly int direction;
    private readonly long steps;

    private EvidenceLadder(RuleBook rules, in CustomerRow row, EvidenceItem item, long present, int valueNow, bool upwards)
    {
        (this.rules, this.row, this.item, this.present, this.valueNow) = (rules, row, item, present, valueNow);
        Lens = FactLens.Of(item);
        direction = Raises(item) == upwards ? 1 : -1;
        steps = direction > 0 ? Lens.Most - present : present - Lens.Least;
        Weight = rules.Relationships.Weights.Of(item);
        Reach = MovedAfter(steps);
    }

    public FactLens Lens { get; }

    public int Weight { get; }

    /// <summary>How far the item can move, in basis points.</summary>
    public int Reach { get; }

    /// <summary>Whether it has few values of its own, so that trying all of them is cheap.</summary>
    public bool IsCoarse => item is EvidenceItem.Alternatives or EvidenceItem.Horizon or EvidenceItem.JudgesFuture or EvidenceItem.TradePattern;

    /// <summary>The ladder of an item; null where it is unknown, weighs nothing, or cannot move that way.</summary>
    public static EvidenceLadder? Of(RuleBook rules, in CustomerRow row, EvidenceItem item, bool upwards)
    {
        if (FactLens.Of(item).In(row) is not { } present || ValueOf(rules, row, item) is not { } valueNow || rules.Relationships.Weights.Of(item) == 0)
            return null;
        var ladder = new EvidenceLadder(rules, row, item, present, valueNow, upwards);
        return ladder.Reach > 0 ? ladder : null;
    }

    /// <summary>Whether more of the fact is more of its axis.</summary>
    public static bool Raises(EvidenceItem item) => item is not (EvidenceItem.Alternatives or EvidenceItem.PriceLed or EvidenceItem.TradePattern);

    public int MovedAfter(long count) => Math.Abs(ValueOf(rules, Lens.Set(row, present + (direction * count)), item)!.Value - valueNow);

    /// <summary>The fewest steps that move it so far, or further where its values are wider apart; at most <see cref="Reach"/>.</summary>
    public long StepsFor(int moved) => moved <= 0 ? 0 : Steps.First(0, steps, count => MovedAfter(count) >= moved);

    /// <summary>How far it is moved by the next smaller value of its own below so much; 0 where there is none.</summary>
    public int MovedBelow(int moved) => MovedAfter(StepsFor(moved) - 1);

    public CustomerRow Climb(in CustomerRow other, long count) => Lens.Set(other, present + (direction * count));

    public FactChange Change(long count) => new(Lens, row.Scale, present, present + (direction * count), MovedAfter(count));

    public static int? ValueOf(RuleBook rules, in CustomerRow row, EvidenceItem item) =>
        rules.Relationships.Scale.ValueOf(item, row, rules.SwitchingCosts.Assess(row));
}
