using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using CustomerRules.Internal.Guards;
using CustomerRules.Tiers.Methods;

namespace CustomerRules.Tiers.Search;

/// <summary>What one round of a <see cref="BoundarySearch"/> has learnt of a part of the population.</summary>
/// <remarks>
/// The order of the values, how they are cut into parts and the order of merging never matter: what is held is the same to the byte.
/// It changes as values are added: not thread-safe, so give each thread its own and merge them. Compared by reference; <see cref="ToBytes"/> compares what is held.
/// </remarks>
public sealed class BoundaryAccumulator
{
    private const string Magic = "CRBA";

    internal BoundaryAccumulator(BoundarySearch search, IRoundContents contents) => (Search, Contents) = (search, contents);

    /// <summary>The search, and its round, that the values are added for.</summary>
    public BoundarySearch Search { get; }

    /// <summary>How many values it holds: in round 1 all known ones, those at 0 or less too; later those within the ranges that are asked about.</summary>
    public long Count => Contents.Count;

    /// <summary>How many unknown values round 1 has left out; 0 in later rounds, which do not look for them.</summary>
    public long UnknownCount => Contents is BucketContents buckets ? buckets.UnknownCount : 0;

    internal IRoundContents Contents { get; }

    /// <summary>An accumulator from its binary form.</summary>
    /// <param name="bytes">What <see cref="ToBytes"/> gave, on any machine and runtime.</param>
    /// <returns>The accumulator, with the search that it is for.</returns>
    /// <exception cref="FormatException"><paramref name="bytes"/> are no such form; the message says what is wrong.</exception>
    public static BoundaryAccumulator FromBytes(ReadOnlySpan<byte> bytes) =>
        Read(bytes, out var problem) ?? throw new FormatException("The bytes are no boundary accumulator: " + problem + ".");

    /// <summary>Reads an accumulator as <see cref="FromBytes"/> does; neither throws nor catches.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="accumulator">The accumulator, or null where the bytes are none.</param>
    /// <returns>Whether the bytes are an accumulator.</returns>
    public static bool TryFromBytes(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out BoundaryAccumulator? accumulator)
    {
        accumulator = Read(bytes, out _);
        return accumulator is not null;
    }

    /// <summary>Adds tier values in minor units of the scale of the basis.</summary>
    /// <param name="minorUnits">The values, those at 0 or less too; <see cref="CustomerRow.UnknownAmount"/> is left out.</param>
    /// <remarks>Cost: linear; about 2 ns a value in round 1 and 1 ns later, and in round 1 as much as reading once more to check all before any is added.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A value is beyond the money range; the message names the first by its index. Nothing has been added. Only round 1 looks.</exception>
    /// <exception cref="ArgumentException">There are more values than a search may have, or more within a range than the rounds before counted.</exception>
    public void Add(ReadOnlySpan<long> minorUnits)
    {
        if (Contents is BucketContents)
            Column.RequireAmounts(minorUnits, nameof(minorUnits));
        RequireRoomFor(minorUnits.Length);
        Contents.Add(minorUnits);
    }

    /// <summary>Adds tier values as amounts, rounded half to even to the scale of the basis.</summary>
    /// <param name="amounts">The values, those at 0 or less too; read once. Unknown values are left out by the caller.</param>
    /// <exception cref="ArgumentNullException"><paramref name="amounts"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is beyond the money range; the message names its index. Nothing has been added.</exception>
    /// <exception cref="ArgumentException">There are more values than a search may have, or more within a range than the rounds before counted.</exception>
    public void AddAmounts(IEnumerable<decimal> amounts) => Add(Column.Of(amounts, Search.Policy.Basis.Scale, nameof(amounts)));

    /// <summary>Adds what another accumulator of the same search and round holds; the other is unchanged.</summary>
    /// <param name="other">Another accumulator.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">It is this one, or of another search or round, or together they hold more values than a search may have or the rounds before counted.</exception>
    public void Merge(BoundaryAccumulator other)
    {
        Search.RequireSame(Guard.Against.Null(other).Search, nameof(other));
        if (ReferenceEquals(this, other))
            throw new ArgumentException("An accumulator cannot be merged with itself.", nameof(other));
        RequireRoomFor(other.Count);
        Contents.Merge(other.Contents);
    }

    /// <summary>
    /// The binary form, the same bytes for the same values on every runtime: the search with what is held of the values, with version and checksum;
    /// in round 1 about 10 bytes for each pattern of leading bits that occurs, and at most 600 KB; later about as many for each value within the ranges.
    /// </summary>
    /// <returns>A new array.</returns>
    public byte[] ToBytes()
    {
        var writer = new FormWriter(Magic);
        writer.Bytes(Search.ToBytes());
        Contents.Write(writer);
        return writer.ToBytes();
    }

    private static BoundaryAccumulator? Read(ReadOnlySpan<byte> bytes, out string? problem)
    {
        var reader = new FormReader(bytes, Magic);
        var search = BoundarySearch.Read(reader.Bytes(), out var ofSearch);
        reader.Fail(ofSearch is null ? search!.IsComplete ? "its search is complete" : null : "its search is none: " + ofSearch);
        problem = reader.Problem;
        if (search is null || problem is not null)
            return null;
        var accumulator = search.NewAccumulator();
        accumulator.Contents.Read(reader);
        reader.End();
        problem = reader.Problem;
        return problem is null ? accumulator : null;
    }

    private void RequireRoomFor(long count)
    {
        if (count > ValueCurve.MaxCustomers - Count)
            throw new ArgumentException(FormattableString.Invariant($"A search has at most {ValueCurve.MaxCustomers:#,0} values, but with {count:#,0} more there are {(decimal)Count + count:#,0}."));
    }
}
