using System;
using System.Collections.Generic;

namespace CustomerRules.Tiers.Methods;

/// <summary>
/// What is known of the tier values of all customers: the positive ones in descending bands with exact counts and sums, the others only counted.
/// Bands of one value each are the sorted population; wider ones are all that a search has learnt so far.
/// </summary>
internal sealed class ValueCurve
{
    /// <summary>The most customers: with them the sum x 10,000 is below 7.3 x 10^28 and still fits a decimal.</summary>
    public const long MaxCustomers = 8_000_000_000;

    private readonly ValueBand[] bands;
    private readonly long[] countAbove;
    private readonly decimal[] sumAbove;

    /// <summary>A curve of bands.</summary>
    /// <param name="bands">Bands, descending.</param>
    /// <param name="notPositive">How many customers are at 0 or less.</param>
    public ValueCurve(IReadOnlyCollection<ValueBand> bands, long notPositive)
    {
        this.bands = new ValueBand[bands.Count];
        countAbove = new long[bands.Count + 1];
        sumAbove = new decimal[bands.Count + 1];
        var i = 0;
        foreach (var band in bands)
        {
            this.bands[i] = band;
            countAbove[i + 1] = countAbove[i] + band.Count;
            sumAbove[i + 1] = sumAbove[i] + band.Sum;
            i++;
        }

        NotPositive = notPositive;
    }

    /// <summary>Number of customers at 0 or less.</summary>
    public long NotPositive { get; }

    /// <summary>Number of customers above 0.</summary>
    public long Positive => countAbove[bands.Length];

    /// <summary>Number of customers.</summary>
    public long Customers => Positive + NotPositive;

    /// <summary>The exact sum of the positive values.</summary>
    public decimal Sum => sumAbove[bands.Length];

    /// <summary>Number of bands.</summary>
    public int Length => bands.Length;

    /// <summary>A band; 0 is the greatest.</summary>
    public ValueBand this[int band] => bands[band];

    /// <summary>The curve of values in full.</summary>
    /// <param name="values">The values; they are sorted in place.</param>
    public static ValueCurve Of(long[] values)
    {
        Array.Sort(values);
        var runs = new List<ValueBand>();
        var end = values.Length;
        while (end > 0 && values[end - 1] > 0)
        {
            var value = values[end - 1];
            var start = end - 1;
            while (start > 0 && values[start - 1] == value)
                start--;
            runs.Add(new(value, value, end - start, (decimal)value * (end - start)));
            end = start;
        }

        return new(runs, end);
    }

    /// <summary>How many values are in the bands above; for <see cref="Length"/> all.</summary>
    public long CountAbove(int band) => countAbove[band];

    /// <summary>The sum of the bands above; for <see cref="Length"/> all.</summary>
    public decimal SumAbove(int band) => sumAbove[band];

    /// <summary>The band that the k-th value is in; -1 for k = 0.</summary>
    public int BandOf(long k)
    {
        var found = Array.BinarySearch(countAbove, k);
        return found >= 0 ? found - 1 : ~found - 1;
    }

    /// <summary>The same curve with some bands as they are, and what lies between them in one band each.</summary>
    /// <param name="kept">Bands, ascending.</param>
    public ValueCurve Keep(IReadOnlyCollection<int> kept)
    {
        var result = new List<ValueBand>();
        var next = 0;
        foreach (var band in kept)
        {
            Join(next, band);
            result.Add(bands[band]);
            next = band + 1;
        }

        Join(next, bands.Length);
        return new(result, NotPositive);

        void Join(int from, int to)
        {
            if (from < to)
                result.Add(new(bands[to - 1].Least, bands[from].Greatest, countAbove[to] - countAbove[from], sumAbove[to] - sumAbove[from]));
        }
    }
}
