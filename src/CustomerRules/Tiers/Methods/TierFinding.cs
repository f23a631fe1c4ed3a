using System.Collections.Generic;

namespace CustomerRules.Tiers.Methods;

/// <summary>What a method reads off a curve: the least values, or the bands that it must see in more detail.</summary>
internal sealed class TierFinding
{
    private readonly ValueCurve? curve;
    private readonly SortedSet<int> kept = [];
    private readonly SortedSet<int> asked = [];

    /// <summary>An answer that needs no band.</summary>
    public TierFinding(LeastValues least) => Least = least;

    /// <summary>Nothing is needed of a curve so far.</summary>
    public TierFinding(ValueCurve curve) => this.curve = curve;

    private TierFinding(TierFinding other, LeastValues least) => (curve, kept, asked, Least) = (other.curve, other.kept, other.asked, least);

    /// <summary>The least values; only where nothing is asked.</summary>
    public LeastValues Least { get; }

    /// <summary>The bands that the answer depends on, ascending; what lies between them may be joined.</summary>
    public IReadOnlyCollection<int> Kept => kept;

    /// <summary>Those of them whose values must be known, ascending.</summary>
    public IReadOnlyCollection<int> Asked => asked;

    /// <summary>Keeps bands apart; one below 0 is the place before the first.</summary>
    public void Keep(int first, int last)
    {
        for (var band = first < 0 ? 0 : first; band <= last; band++)
            kept.Add(band);
    }

    /// <summary>Keeps bands apart and asks for the values of those that are not runs of equal values.</summary>
    public void Ask(int first, int last)
    {
        Keep(first, last);
        for (var band = first < 0 ? 0 : first; band <= last; band++)
        {
            if (!curve![band].IsRun)
                asked.Add(band);
        }
    }

    /// <summary>With the answer, where every value that it needs is known.</summary>
    public TierFinding With(LeastValues least) => asked.Count == 0 ? new(this, least) : this;
}
