using System;
using System.Linq;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Search;
using Xunit;

namespace CustomerRules.Tests.Tiers.Search;

/// <summary>Forms of later rounds that are whole, but say what cannot be.</summary>
public class ImpossibleFormTests
{
    /// <summary>One value at a time is too many to hand over, so that round 2 counts in cells.</summary>
    private static readonly SearchGrain InCells = new(1, 1, 16);

    private static readonly long[] Values = [64, 70, 90];

    [Fact]
    public void Bands_descend_without_touching()
    {
        Assert.True(BoundarySearch.TryFromBytes(Search((100, 20, 2), (79, 20, 2)), out _));
        Refused("must be at most 20, but was 21.", Search((100, 20, 2), (79, 21, 2)));
        Refused("must be at most 99, but was 100.", Search((100, 20, 2), (100, 0, 2)));
    }

    /// <summary>Of the values 64, 70 and 90 from 64 to 95, two in a cell: the ends are in the first and the fourteenth cell, and cannot be another value of these, because the sums of the cells are known.</summary>
    [Theory]
    [InlineData(0, 26, true)]
    [InlineData(0, 25, false)]
    [InlineData(0, 27, false)]
    [InlineData(0, 28, false)]
    [InlineData(1, 25, false)]
    [InlineData(2, 24, false)]
    public void The_ends_of_a_range_are_in_its_outermost_cells(int least, int width, bool arePossible)
    {
        var round = BoundarySearch.Start(TierPolicy.Standard, null, InCells);
        var bytes = Filled(round.Next(Filled(round, Values)), Values).ToBytes();
        (bytes[bytes.Length - 6], bytes[bytes.Length - 5]) = ((byte)least, (byte)width);
        var damaged = Forms.Sealed(bytes);

        Assert.Equal(arePossible, BoundaryAccumulator.TryFromBytes(damaged, out var read));
        if (arePossible)
            Assert.Equal(damaged, read!.ToBytes());
        else
            Refused("its least or greatest value is not in the outermost cell.", damaged);
    }

    /// <summary>A search in round 2 with bands of so many values as wide as that; each value as great as the mean of its band.</summary>
    private static byte[] Search(params (long Least, long Width, long Count)[] bands)
    {
        var writer = new FormWriter("CRBS");
        var start = TierPolicy.Pyramid().StartSearch();
        var header = start.ToBytes();
        foreach (var value in header.Skip(FormWriter.HeaderLength).Take(header.Length - FormWriter.HeaderLength - FormWriter.ChecksumLength - 2))
            writer.Byte(value);
        writer.Number(2);
        writer.Byte(0);
        writer.Number(0);
        writer.Number(bands.Length);
        foreach (var (least, width, count) in bands)
        {
            writer.Number(least);
            writer.Number(width);
            writer.Number(count);
            writer.Wide(((2 * least) + width) * count / 2);
        }

        return writer.ToBytes();
    }

    private static BoundaryAccumulator Filled(BoundarySearch search, long[] values)
    {
        var accumulator = search.NewAccumulator();
        accumulator.Add(values);
        return accumulator;
    }

    private static void Refused(string problem, byte[] bytes) => Assert.EndsWith(
        problem,
        Assert.Throws<FormatException>(() => (object)(bytes[3] == 'S' ? BoundarySearch.FromBytes(bytes) : BoundaryAccumulator.FromBytes(bytes))).Message,
        StringComparison.Ordinal);
}
