using System.Collections.Generic;
using CustomerRules.Tiers.Methods;

namespace CustomerRules.Tiers.Search;

/// <summary>A band whose values a round asks for.</summary>
/// <param name="Band">Its place in the curve.</param>
/// <param name="Values">Its bounds, count and sum.</param>
/// <param name="CellShift">The width of its cells as a power of two; -1 where its values are handed over one by one.</param>
internal readonly record struct AskedRange(int Band, ValueBand Values, int CellShift)
{
    /// <summary>Whether values are handed over one by one.</summary>
    public bool IsOneByOne => CellShift < 0;

    /// <summary>Number of cells.</summary>
    public int CellCount => (int)((Values.Greatest - Values.Least) >> CellShift) + 1;

    /// <summary>The least value of a cell.</summary>
    public long LeastOf(int cell) => Values.Least + ((long)cell << CellShift);

    /// <summary>One by one while they are few, the others in as many cells as there may be; from the least values up.</summary>
    public static AskedRange[] Of(ValueCurve curve, IReadOnlyCollection<int> asked, SearchGrain grain)
    {
        var ranges = new AskedRange[asked.Count];
        long handedOver = 0;
        var next = ranges.Length;
        foreach (var band in asked)
        {
            var values = curve[band];
            var isOneByOne = values.Count <= grain.MostValues - handedOver;
            if (isOneByOne)
                handedOver += values.Count;
            ranges[--next] = new(band, values, isOneByOne ? -1 : ShiftFor(values.Greatest - values.Least, grain.MostCells / asked.Count));
        }

        return ranges;
    }

    private static int ShiftFor(long width, int mostCells)
    {
        var shift = 0;
        while (width >> shift >= (mostCells < 2 ? 2 : mostCells))
            shift++;
        return shift;
    }
}
