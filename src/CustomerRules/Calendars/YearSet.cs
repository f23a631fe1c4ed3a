using System.Collections.Generic;
using System.Linq;
using CustomerRules.Internal.Guards;

namespace CustomerRules.Calendars;

/// <summary>Years from 1900 to 2199.</summary>
internal sealed class YearSet
{
    public const int First = 1900;

    public const int Last = 2199;

    private readonly bool[] has;

    private YearSet(bool[] has) => this.has = has;

    public static YearSet None { get; } = new(new bool[Last - First + 1]);

    public static YearSet All { get; } = None.With(First, Last);

    public bool Contains(int year) => year is >= First and <= Last && has[year - First];

    public YearSet With(int first, int last)
    {
        Guard.Against.OutOfRange(first, First, Last);
        Guard.Against.OutOfRange(last, first, Last);
        var more = (bool[])has.Clone();
        for (var year = first; year <= last; year++)
            more[year - First] = true;
        return new(more);
    }

    public YearSet And(YearSet other) => new(has.Zip(other.has, (left, right) => left && right).ToArray());

    public IReadOnlyList<int> ToList() => System.Array.AsReadOnly(Enumerable.Range(First, has.Length).Where(Contains).ToArray());
}
