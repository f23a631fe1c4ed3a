using System.Linq;
using CustomerRules.Cli.Trials;
using CustomerRules.Numbers;
using Xunit;

namespace CustomerRules.Cli.Tests.Trials;

public sealed class VariationTests
{
    private static readonly ulong[] Hashes = [.. Enumerable.Range(0, 20_000).Select(row => Variation.Hash(row, 1))];

    [Fact]
    public void Amounts_go_from_half_to_one_and_a_half()
    {
        var amounts = Hashes.Select(hash => Variation.Amount(1_024_000, hash)).ToArray();
        Assert.Equal((512_000, 1_536_000), (amounts.Min(), amounts.Max()));
        Assert.InRange(amounts.Average(), 1_020_000, 1_028_000);
    }

    [Fact]
    public void Amounts_stay_in_their_range()
    {
        const long Most = MoneyScale.MaxMinorUnits;
        Assert.Equal((Most / 2, Most), (Hashes.Min(hash => Variation.Amount(Most, hash)), Hashes.Max(hash => Variation.Amount(Most, hash))));
        Assert.Equal((-Most, -Most / 2), (Hashes.Min(hash => Variation.Amount(-Most, hash)), Hashes.Max(hash => Variation.Amount(-Most, hash))));
        Assert.All(Hashes, hash => Assert.Equal(0, Variation.Amount(0, hash)));
    }

    [Fact]
    public void Shares_move_by_up_to_10_points_and_stay_shares()
    {
        Assert.Equal((4_000, 6_000), (Hashes.Min(hash => Variation.Share(5_000, hash)), Hashes.Max(hash => Variation.Share(5_000, hash))));
        Assert.Equal((0, 1_100), (Hashes.Min(hash => Variation.Share(100, hash)), Hashes.Max(hash => Variation.Share(100, hash))));
        Assert.Equal((8_900, 10_000), (Hashes.Min(hash => Variation.Share(9_900, hash)), Hashes.Max(hash => Variation.Share(9_900, hash))));
    }

    [Fact]
    public void Dates_go_back_by_up_to_27_days()
    {
        Assert.Equal((20_000 - 27, 20_000), (Hashes.Min(hash => Variation.Date(20_000, hash)), Hashes.Max(hash => Variation.Date(20_000, hash))));
        Assert.Equal(-25_567, Hashes.Min(hash => Variation.Date(-25_560, hash)));
    }

    [Fact]
    public void What_is_unknown_stays_unknown() => Assert.All(Hashes, hash => Assert.Equal(
        (CustomerRow.UnknownAmount, CustomerRow.UnknownShare, CustomerRow.UnknownDate),
        (Variation.Amount(CustomerRow.UnknownAmount, hash), Variation.Share(CustomerRow.UnknownShare, hash), Variation.Date(CustomerRow.UnknownDate, hash))));

    [Fact]
    public void The_hash_is_SplitMix64() =>
        Assert.Equal([0xE220A8397B1DCDAF, 0x6E789E6AA1B965F4], (ulong[])[Variation.Hash(0, 1), Variation.Hash(0, 2)]);
}
