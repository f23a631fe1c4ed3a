using System.Linq;
using CustomerRules.SyntheticData;
using Xunit;

namespace CustomerRules.Cli.Tests.Data;

public class SplitMix64Tests
{
    /// <summary>The first five numbers of the published reference implementation for this seed.</summary>
    [Fact]
    public void Agrees_with_the_reference_implementation()
    {
        var chance = new SplitMix64(1_234_567);
        ulong[] expected = [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821];
        Assert.Equal(expected, Enumerable.Range(0, 5).Select(_ => chance.Next()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(100)]
    public void Draws_every_number_below_the_bound_and_no_other(int bound)
    {
        var chance = new SplitMix64(1);
        int[] drawn = [.. Enumerable.Range(0, bound * 50).Select(_ => chance.Below(bound)).Distinct().Order()];
        Assert.Equal(Enumerable.Range(0, bound), drawn);
    }

    [Fact]
    public void Draws_between_include_both_ends()
    {
        var chance = new SplitMix64(1);
        Assert.Equal([-1, 0, 1], Enumerable.Range(0, 100).Select(_ => chance.Between(-1, 1)).Distinct().Order());
    }

    [Fact]
    public void A_shuffle_loses_nothing()
    {
        int[] items = [.. Enumerable.Range(0, 50)];
        new SplitMix64(1).Shuffle(items);
        Assert.NotEqual(Enumerable.Range(0, 50), items);
        Assert.Equal(Enumerable.Range(0, 50), items.Order());
    }

    [Fact]
    public void Purposes_and_numbers_have_streams_of_their_own()
    {
        ulong[] firsts =
        [
            SplitMix64.For(Stream.Names, 1).Next(), SplitMix64.For(Stream.Names, 2).Next(),
            SplitMix64.For(Stream.Orders, 1).Next(), SplitMix64.For(Stream.Orders, 2).Next(),
        ];
        Assert.Equal(4, firsts.Distinct().Count());
    }
}
