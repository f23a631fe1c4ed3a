using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using CustomerRules.Numbers;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Search;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Tiers.Search;

/// <summary>Searches and accumulators as bytes: the same on every runtime, and every damage is refused.</summary>
public class BinaryFormTests
{
    private const string FirstSearch =
        "43524253011c0000000a80800480200107726576656e75650002e807d00f8827fbe8020100fa7af23c";
    private const string FirstAccumulator =
        "43524241014c0000002943524253011c0000000a80800480200107726576656e75650002e807d00f8827fbe8020100fa7af23c010600020000000100000001000000010000b45b0300a114ace901010b8080b1a209469b7d52";
    private const string SecondSearch =
        "4352425301450000000a80800480200107726576656e75650002e807d00f8827fbe802020002048080b1a2b9d1cc0100018be50c8080b1a209a3c45bdc030300a1d4920203000100030101020003a7ed1e29";
    private const string SecondAccumulator =
        "435242410158000000524352425301450000000a80800480200107726576656e75650002e807d00f8827fbe802020002048080b1a2b9d1cc0100018be50c8080b1a209a3c45bdc030300a1d4920203000100030101020003a7ed1e2903bd020001a47ba8f5";
    private const string EndOfSearch =
        "4352425301290000000a80800480200107726576656e75650002e807d00f8827fbe80202018080b1a2b9d1cc01e1c65b0300ba9b10d4";

    private static readonly long[] Values = [1, 2, 3, 1_500_000, 1_500_001, 1_500_000, 900_000_000_000_000, 0, -7, CustomerRow.UnknownAmount];

    private static readonly TierBasis Miles = new("Meilen 里程", "人民币", MoneyScale.FromDecimals(4));

    /// <summary>As in use, but for fewer buckets, which are made anew for each of many thousand forms.</summary>
    private static readonly SearchGrain Narrow = new(3, 65_536, 4_096);

    public static IEnumerable<object[]> Kinds => Shapes().Select((_, i) => new object[] { i });

    [Fact]
    public void The_bytes_are_the_same_on_every_runtime()
    {
        var search = TierPolicy.Pyramid(10, 20, 50).StartSearch(new LocalDate(2026, 7, 1));
        var first = Filled(search);
        Golden(FirstSearch, search.ToBytes());
        Golden(FirstAccumulator, first.ToBytes());
        search = search.Next(first);
        Golden(SecondSearch, search.ToBytes());
        Golden(SecondAccumulator, Filled(search).ToBytes());
        Golden(EndOfSearch, search.Next(Filled(search)).ToBytes());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_was_written_reads_back(int kind) => Assert.Equal(Shapes()[kind], Read(Shapes()[kind], out _));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Bytes_that_end_early_or_late_are_refused(int kind)
    {
        var bytes = Shapes()[kind];
        for (var length = 0; length < bytes.Length; length++)
            Refused(bytes.Take(length).ToArray());
        Refused([.. bytes, 0]);

        // With a length and a checksum that fit, too.
        for (var length = 13; length < bytes.Length; length++)
            Refused(Forms.Sealed([.. bytes.Take(length - 4), 0, 0, 0, 0]));
        Refused(Forms.Sealed([.. bytes, 0]));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_byte_that_changed_is_refused(int kind)
    {
        var bytes = Shapes()[kind];
        for (var i = 0; i < bytes.Length; i++)
        {
            foreach (var change in new byte[] { 1, 0x80, 0xFF })
                Refused(Changed(bytes, i, change));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_byte_that_was_changed_with_its_checksum_is_refused_or_is_another_form_in_full(int kind)
    {
        var bytes = Shapes()[kind];
        for (var i = 9; i < bytes.Length - 4; i++)
        {
            for (var change = 1; change < 256; change += 1 + (change % 5))
            {
                var damaged = Forms.Sealed(Changed(bytes, i, (byte)change));
                Assert.Equal(Read(damaged, out var isRead) ?? damaged, damaged);
                Assert.True(isRead || Problem(damaged).EndsWith(".", StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void Each_damage_is_named()
    {
        var bytes = TierPolicy.Computed.StartSearch().ToBytes();
        Says("it has 12 bytes, and the shortest has 13", bytes.Take(12));
        Says("it does not begin with 'CRBS'", Changed(bytes, 3, 1));
        Says("it is of version 3, and this library reads version 1", Changed(bytes, 4, 2));
        Says(FormattableString.Invariant($"it says that {(bytes.Length - 13) ^ 1} bytes follow its header, but {bytes.Length - 13} do"), Changed(bytes, 5, 1));
        Says("its checksum is wrong", Changed(bytes, 10, 1));
        Says("it is finer or coarser than any search", Forms.Sealed(Changed(bytes, 9, 7)));
        Says("byte 15 must be at most 3, but was 4", Forms.Sealed(Changed(bytes, 15, 6)));
    }

    [Fact]
    public void What_no_values_can_be_is_refused()
    {
        var search = TierPolicy.Computed.StartSearch();
        Assert.True(BoundaryAccumulator.TryFromBytes(Forms.Of(search, 0, (2_048, 2, 2)), out _));
        Says("range 2048 has 2 values that are 3 above its least, which no values are", Forms.Of(search, 0, (2_048, 2, 3)));
        Says("range 5 has 0 values that are 0 above its least, which no values are", Forms.Of(search, 0, (5, 0, 0)));
        Says("range 0 has 1 values that are 1 above its least, which no values are", Forms.Of(search, 0, (0, 1, 1)));
        Assert.False(BoundaryAccumulator.TryFromBytes(Forms.Of(search, 0, (41_984, 1, 0)), out _));
        Assert.False(BoundaryAccumulator.TryFromBytes(Forms.Of(search, 0, (1, 8_000_000_000, 0), (2, 1, 0)), out _));
        Assert.False(BoundaryAccumulator.TryFromBytes(Forms.Of(search, 8_000_000_001), out _));
        Says("its search is complete", Forms.Of(TierPolicy.Thresholds(3, 2, 1).StartSearch(), 0));
    }

    [Fact]
    public void A_search_keeps_its_policy_basis_and_date()
    {
        TierPolicy[] policies = [TierPolicy.Standard, TierPolicy.Pyramid(), TierPolicy.Computed, TierPolicy.Thresholds(3.4567m, 2.60m, 0.0000001m + 1)];
        foreach (var policy in policies.SelectMany(policy => new[] { policy, policy.With(Miles) }))
        {
            var search = BoundarySearch.FromBytes(policy.StartSearch(new LocalDate(1900, 1, 1)).ToBytes());
            Assert.Equal((policy.Method, policy.Basis, policy.Shares, (LocalDate?)new LocalDate(1900, 1, 1)), (search.Policy.Method, search.Policy.Basis, search.Policy.Shares, search.AsOf));
            Assert.Null(BoundarySearch.FromBytes(policy.StartSearch().ToBytes()).AsOf);
            Assert.Equal(policy.With(Miles).FindBoundaries([1m]), search.Policy.With(Miles).FindBoundaries([1m]));
        }
    }

    [Fact]
    public void The_checksum_is_that_of_ISO_3309() => Assert.Equal(0xCBF43926, Crc32.Of(Encoding.ASCII.GetBytes("123456789")));

    /// <summary>Every shape there is: each method's searches and accumulators of each kind of round, and complete searches.</summary>
    private static List<byte[]> Shapes()
    {
        var forms = new List<byte[]> { TierPolicy.Thresholds(3.4567m, 2, 1).With(Miles).StartSearch(new LocalDate(2199, 12, 31)).ToBytes() };
        var cases = new[]
        {
            BoundarySearch.Start(TierPolicy.Computed, null, Narrow),
            BoundarySearch.Start(TierPolicy.Pyramid(10, 20, 50).With(Miles), new LocalDate(2026, 7, 1), Narrow),
            BoundarySearch.Start(TierPolicy.Standard, null, new SearchGrain(1, 1, 16)),
        };
        foreach (var start in cases)
        {
            var search = start;
            for (; !search.IsComplete && search.Round < 4; search = search.Next(Filled(search)))
            {
                forms.Add(search.ToBytes());
                forms.Add(Filled(search).ToBytes());
            }

            forms.Add(search.ToBytes());
        }

        return forms;
    }

    private static BoundaryAccumulator Filled(BoundarySearch search)
    {
        var accumulator = search.NewAccumulator();
        accumulator.Add(Values);
        return accumulator;
    }

    private static byte[] Changed(byte[] bytes, int index, byte change)
    {
        var result = bytes.ToArray();
        result[index] ^= change;
        return result;
    }

    /// <summary>The bytes that a form is written as again; null where it is refused.</summary>
    private static byte[]? Read(byte[] bytes, out bool isRead)
    {
        if (bytes.Length > 3 && bytes[3] == 'S')
        {
            isRead = BoundarySearch.TryFromBytes(bytes, out var search);
            return search?.ToBytes();
        }

        isRead = BoundaryAccumulator.TryFromBytes(bytes, out var accumulator);
        return accumulator?.ToBytes();
    }

    private static void Refused(byte[] bytes)
    {
        Assert.Null(Read(bytes, out var isRead));
        Assert.False(isRead);
        Assert.StartsWith("The bytes are no boundary ", Problem(bytes), StringComparison.Ordinal);
    }

    private static string Problem(byte[] bytes) => Assert.Throws<FormatException>(
        () => (object)(bytes.Length > 3 && bytes[3] == 'S' ? BoundarySearch.FromBytes(bytes) : BoundaryAccumulator.FromBytes(bytes))).Message;

    private static void Says(string problem, IEnumerable<byte> damaged)
    {
        var bytes = damaged.ToArray();
        var message = bytes[3] == 'A' ? Assert.Throws<FormatException>(() => BoundaryAccumulator.FromBytes(bytes)).Message
            : Assert.Throws<FormatException>(() => BoundarySearch.FromBytes(bytes)).Message;
        Assert.Equal("The bytes are no boundary " + (bytes[3] == 'A' ? "accumulator: " : "search: ") + problem + ".", message);
    }

    private static void Golden(string expected, byte[] bytes) => Assert.Equal(expected, Forms.Hex(bytes));
}
