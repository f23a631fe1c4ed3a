using System;
using System.Buffers.Binary;
using System.Globalization;
using System.Linq;
using CustomerRules.Tiers.Search;

namespace CustomerRules.Tests.Tiers.Search;

/// <summary>Binary forms that are made by hand, or damaged so that only a closer look finds it.</summary>
internal static class Forms
{
    /// <summary>Round 1 with given buckets, written as the form says.</summary>
    internal static byte[] Of(BoundarySearch search, long unknown, params (int Bucket, long Count, decimal Excess)[] buckets)
    {
        var writer = new FormWriter("CRBA");
        writer.Bytes(search.ToBytes());
        writer.Number(unknown);
        writer.Number(buckets.Length);
        var next = 0;
        foreach (var (bucket, count, excess) in buckets)
        {
            writer.Number(bucket - next);
            writer.Number(count);
            writer.Wide(excess);
            next = bucket + 1;
        }

        return writer.ToBytes();
    }

    /// <summary>The same bytes with a length and a checksum that fit.</summary>
    internal static byte[] Sealed(byte[] bytes)
    {
        var result = bytes.ToArray();
        BinaryPrimitives.WriteInt32LittleEndian(result.AsSpan(5), result.Length - 13);
        BinaryPrimitives.WriteUInt32LittleEndian(result.AsSpan(result.Length - 4), Checksum(result.AsSpan(0, result.Length - 4)));
        return result;
    }

    /// <summary>CRC-32 as ISO 3309 defines it, bit by bit.</summary>
    internal static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var rest = 0xFFFFFFFF;
        foreach (var value in bytes)
        {
            rest ^= value;
            for (var bit = 0; bit < 8; bit++)
                rest = (rest & 1) != 0 ? (rest >> 1) ^ 0xEDB88320 : rest >> 1;
        }

        return rest ^ 0xFFFFFFFF;
    }

    internal static string Hex(byte[] bytes) => string.Concat(bytes.Select(value => value.ToString("x2", CultureInfo.InvariantCulture)));
}
