using System;
using System.Buffers.Binary;
using System.Text;

namespace CustomerRules.Tiers.Search;

/// <summary>Writes the binary form of searches and accumulators.</summary>
/// <remarks>
/// Four letters of what it is, the version, the number of bytes that follow (32 bits, the least first), these, and their checksum with all before.
/// Numbers are of 7 bits a byte, the least first, with the eighth bit set where more follow; none is longer than it must be.
/// </remarks>
internal sealed class FormWriter
{
    public const byte Version = 1;
    public const int HeaderLength = 9;
    public const int ChecksumLength = 4;

    private byte[] bytes = new byte[256];
    private int length = HeaderLength;

    public FormWriter(string magic)
    {
        for (var i = 0; i < 4; i++)
            bytes[i] = (byte)magic[i];
        bytes[4] = Version;
    }

    public void Byte(byte value)
    {
        if (length == bytes.Length)
            Array.Resize(ref bytes, length * 2);
        bytes[length++] = value;
    }

    /// <summary>A number of 0 or more.</summary>
    public void Number(long number)
    {
        var rest = (ulong)number;
        for (; rest > 0x7F; rest >>= 7)
            Byte((byte)((rest & 0x7F) | 0x80));
        Byte((byte)rest);
    }

    /// <summary>A whole number of 0 to 2^95, as what it is times 2^32 and the rest.</summary>
    public void Wide(decimal number)
    {
        var bits = decimal.GetBits(number);
        Number(unchecked((long)(((ulong)(uint)bits[2] << 32) | (uint)bits[1])));
        Number(unchecked((uint)bits[0]));
    }

    /// <summary>Any amount above 0, with its decimals as they are.</summary>
    public void Amount(decimal amount)
    {
        var bits = decimal.GetBits(amount);
        Byte((byte)((bits[3] >> 16) & 0xFF));
        Number(unchecked((uint)bits[0]));
        Number(unchecked((uint)bits[1]));
        Number(unchecked((uint)bits[2]));
    }

    public void Text(string text)
    {
        var encoded = Encoding.UTF8.GetBytes(text);
        Bytes(encoded);
    }

    public void Bytes(byte[] values)
    {
        Number(values.Length);
        foreach (var value in values)
            Byte(value);
    }

    /// <summary>The ranges with values, ascending: each by its distance from the one before, its count, and how far its values are above its least.</summary>
    public void Tallies(TallyTable table, int from, int to)
    {
        long filled = 0;
        for (var i = from; i < to; i++)
            filled += table.CountOf(i) > 0 ? 1 : 0;
        Number(filled);
        var next = from;
        for (var i = from; i < to; i++)
        {
            if (table.CountOf(i) is not (> 0 and var count))
                continue;
            Number(i - next);
            Number(count);
            Wide(table.ExcessOf(i));
            next = i + 1;
        }
    }

    /// <summary>All that was written, in an array of its own.</summary>
    public byte[] ToBytes()
    {
        var result = bytes.AsSpan(0, length).ToArray();
        Array.Resize(ref result, length + ChecksumLength);
        BinaryPrimitives.WriteInt32LittleEndian(result.AsSpan(5), length - HeaderLength);
        BinaryPrimitives.WriteUInt32LittleEndian(result.AsSpan(length), Crc32.Of(result.AsSpan(0, length)));
        return result;
    }
}
