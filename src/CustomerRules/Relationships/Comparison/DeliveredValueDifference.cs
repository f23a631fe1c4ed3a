using System;
using CustomerRules.Numbers;

namespace CustomerRules.Relationships.Comparison;

/// <summary>How we stand to a rival on one item.</summary>
/// <remarks><c>default</c> is a product of weight 0 that neither is scored for. Differences are equal when every part is. Immutable and thread-safe.</remarks>
public readonly record struct DeliveredValueDifference
{
    internal DeliveredValueDifference(DeliveredValueItem item, int weight, Proportion? ours, Proportion? rivals) =>
        (Item, Weight, Ours, Rivals) = (item, weight, ours, rivals);

    /// <summary>The item.</summary>
    public DeliveredValueItem Item { get; }

    /// <summary>Its weight in points of 100 on its side.</summary>
    public int Weight { get; }

    /// <summary>Our score; null where unknown.</summary>
    public Proportion? Ours { get; }

    /// <summary>The rival's score; null where unknown.</summary>
    public Proportion? Rivals { get; }

    /// <summary>Whether it is a cost, where less is better.</summary>
    public bool IsCost => Item >= DeliveredValueItem.Money;

    /// <summary>Whether both are scored, so that the item counts.</summary>
    public bool IsCompared => Ours is not null && Rivals is not null;

    /// <summary>How much better we are, -100 % to 100 %: our score less the rival's, for costs the rival's less ours; null where one is unknown.</summary>
    public Ratio? Advantage => Ours is { } ours && Rivals is { } rivals
        ? Ratio.FromBasisPoints(IsCost ? rivals.BasisPoints - ours.BasisPoints : ours.BasisPoints - rivals.BasisPoints)
        : null;

    /// <summary>Weight x advantage in basis points: -1,000,000 to 1,000,000; 0 where it is unknown.</summary>
    public int Points => Weight * (Advantage?.BasisPoints ?? 0);

    /// <summary>The least and the most points that the scores may turn out to give, unknown ones anywhere from 0 % to 100 %.</summary>
    internal (int Least, int Most) PossiblePoints()
    {
        var ours = Range(Ours);
        var rivals = Range(Rivals);
        var (better, worse) = IsCost ? (rivals, ours) : (ours, rivals);
        return (Weight * (better.Least - worse.Most), Weight * (better.Most - worse.Least));
    }

    /// <summary>Invariant text such as <c>Product 40: 80.00 % against 70.00 %</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Item} {Weight}: {Text(Ours)} against {Text(Rivals)}");

    private static (int Least, int Most) Range(Proportion? score) =>
        score is { } known ? (known.BasisPoints, known.BasisPoints) : (0, Proportion.MaxBasisPoints);

    private static string Text(Proportion? score) => score is { } known ? known.ToString() : "unknown";
}
