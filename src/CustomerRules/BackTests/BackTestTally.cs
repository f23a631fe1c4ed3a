using System;
using System.Collections.Generic;
using System.Linq;

namespace CustomerRules.BackTests;

/// <summary>Counts ratings, outcomes and changes, class by class.</summary>
internal sealed class BackTestTally<TClass>
    where TClass : struct, Enum
{
    private const int Rated = 0;
    private const int Active = 1;
    private const int Reordered = 2;
    private const int Grew = 3;
    private const int Left = 4;
    private const int Compared = 5;
    private const int Flipped = 6;
    private const int FlippedBack = 7;
    private const int Figures = 8;

    private readonly IReadOnlyList<TClass> expected;
    private readonly long[] counts;

    /// <summary>An empty tally of the classes in the order of expectation, which are all but the unknown one.</summary>
    public BackTestTally(IReadOnlyList<TClass> expected)
    {
        this.expected = expected;
        counts = new long[(expected.Count + 1) * Figures];
    }

    /// <summary>Counts a rating whose class has this number.</summary>
    public void Add(int number, in BackTestRating rating)
    {
        counts[At(number, Rated)]++;
        counts[At(number, Active)] += rating.WasActive ? 1 : 0;
        counts[At(number, Reordered)] += rating.Reordered ? 1 : 0;
        counts[At(number, Grew)] += rating.Grew ? 1 : 0;
        counts[At(number, Left)] += rating.Left ? 1 : 0;
    }

    /// <summary>Compares a class with the two before it; 0 is no class, and nothing changes from it or to it.</summary>
    public void Compare(int earlier, int before, int now)
    {
        if (before == 0 || now == 0)
            return;
        counts[At(before, Compared)]++;
        counts[At(before, Flipped)] += now != before ? 1 : 0;
        if (earlier == now && before != now)
            counts[At(earlier, FlippedBack)]++;
    }

    /// <summary>Adds what another tally of the same classes counted.</summary>
    public void Add(BackTestTally<TClass> other)
    {
        for (var i = 0; i < counts.Length; i++)
            counts[i] += other.counts[i];
    }

    public BackTestTable<TClass> ToTable()
    {
        int[] all = [.. Enumerable.Range(0, expected.Count + 1)];
        var total = CountsOf(all);
        var rows = expected.Concat([default]).Select(one => new BackTestRow<TClass>(one, CountsOf([NumberOf(one)]), FlipsOf([NumberOf(one)]), total)).ToArray();
        return new(Array.AsReadOnly(rows), expected.Count, total, FlipsOf(all));
    }

    private BackTestCounts CountsOf(IReadOnlyCollection<int> numbers) =>
        new(Sum(numbers, Rated), Sum(numbers, Active), Sum(numbers, Reordered), Sum(numbers, Grew), Sum(numbers, Left));

    private BackTestFlips FlipsOf(IReadOnlyCollection<int> numbers) => new(Sum(numbers, Compared), Sum(numbers, Flipped), Sum(numbers, FlippedBack));

    private long Sum(IReadOnlyCollection<int> numbers, int figure) => numbers.Sum(number => counts[At(number, figure)]);

    private static int NumberOf(TClass one) => Convert.ToInt32(one, System.Globalization.CultureInfo.InvariantCulture);

    private static int At(int number, int figure) => (number * Figures) + figure;
}
