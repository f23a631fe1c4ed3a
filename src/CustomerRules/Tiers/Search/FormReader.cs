using System;
using System.Buffers.Binary;
using System.Text;

namespace CustomerRules.Tiers.Search;

/// <summary>Reads what <see cref="FormWriter"/> wrote; after the first thing that is wrong every number is 0, so that nothing need be thrown.</summary>
internal sealed class FormReader
{
    private readonly byte[] bytes;
    private readonly int end;
    private int position = FormWriter.HeaderLength;

    public FormReader(ReadOnlySpan<byte> bytes, string magic)
    {
        this.bytes = bytes.ToArray();
        end = bytes.Length - FormWriter.ChecksumLength;
        Problem = Envelope(magic);
    }

    /// <summary>The first thing that is wrong; null where nothing is.</summary>
    public string? Problem { get; private set; }

    public void Fail(string? problem) => Problem ??= problem;

    public byte Byte(int most)
    {
        if (Problem is null && position >= end)
            Fail("it ends too early");
        if (Problem is not null)
            return 0;
        var value = bytes[position++];
        if (value > most)
            Fail(FormattableString.Invariant($"byte {position - 1} must be at most {most}, but was {value}"));
        return value > most ? (byte)0 : value;
    }

    /// <summary>A number of 0 to <paramref name="most"/>.</summary>
    public long Number(long most)
    {
        var start = position;
        ulong number = 0;
        for (var shift = 0; Problem is null; shift += 7)
        {
            var part = Byte(byte.MaxValue);
            if (shift == 63 && part > 1)
                Fail(FormattableString.Invariant($"the number at byte {start} is too long"));
            number |= unchecked((ulong)(part & 0x7F) << shift);
            if ((part & 0x80) != 0 && shift < 63)
                continue;
            if (part == 0 && shift > 0)
                Fail(FormattableString.Invariant($"the number at byte {start} is longer than it must be"));
            if (number > (ulong)most)
                Fail(FormattableString.Invariant($"the number at byte {start} must be at most {most:#,0}, but was {number:#,0}"));
            break;
        }

        return Problem is null ? (long)number : 0;
    }

    public decimal Wide()
    {
        var high = Number(long.MaxValue);
        return (high * 4_294_967_296m) + Number(uint.MaxValue);
    }

    public decimal Amount()
    {
        var decimals = Byte(28);
        var (low, middle, high) = (Number(uint.MaxValue), Number(uint.MaxValue), Number(uint.MaxValue));
        return unchecked(new decimal((int)low, (int)middle, (int)high, isNegative: false, decimals));
    }

    /// <summary>A name of at most 40 characters, as a tier basis has.</summary>
    public string Text()
    {
        var count = (int)Number(160);
        if (Problem is null && count > end - position)
            Fail("it ends too early");
        if (Problem is not null)
            return "";
        var text = Encoding.UTF8.GetString(bytes, position, count);
        if (!TierBasis.IsName(text) || !Encoding.UTF8.GetBytes(text).AsSpan().SequenceEqual(bytes.AsSpan(position, count)))
            Fail("'" + text + "' is no name");
        position += count;
        return text;
    }

    public byte[] Bytes()
    {
        var count = (int)Number(int.MaxValue);
        if (Problem is null && count > end - position)
            Fail("it ends too early");
        if (Problem is not null)
            return [];
        position += count;
        return bytes.AsSpan(position - count, count).ToArray();
    }

    /// <summary>Tallies of ranges into a table; the most that a value can be above the least of its range is given for each.</summary>
    /// <returns>The number of values.</returns>
    public long Tallies(TallyTable table, int length, Func<int, long> widthOf)
    {
        var filled = Number(length);
        long all = 0;
        var next = 0L;
        for (long i = 0; i < filled; i++)
        {
            var range = next + Number(length - 1 - next);
            var count = Number(Methods.ValueCurve.MaxCustomers - all);
            var excess = Wide();
            if (Problem is null && (count == 0 || excess > (decimal)widthOf((int)range) * count))
                Fail(FormattableString.Invariant($"range {range} has {count:#,0} values that are {excess:#,0} above its least, which no values are"));
            if (Problem is not null)
                return 0;
            table.Add((int)range, count, excess);
            all += count;
            next = range + 1;
            if (next == length && i < filled - 1)
                Fail("it has more ranges than there are");
        }

        return all;
    }

    /// <summary>Nothing may follow.</summary>
    public void End()
    {
        if (position != end)
            Fail(FormattableString.Invariant($"{end - position} bytes more than expected follow"));
    }

    private string? Envelope(string magic)
    {
        if (bytes.Length < FormWriter.HeaderLength + FormWriter.ChecksumLength)
            return FormattableString.Invariant($"it has {bytes.Length} bytes, and the shortest has {FormWriter.HeaderLength + FormWriter.ChecksumLength}");
        for (var i = 0; i < 4; i++)
        {
            if (bytes[i] != magic[i])
                return "it does not begin with '" + magic + "'";
        }

        if (bytes[4] != FormWriter.Version)
            return FormattableString.Invariant($"it is of version {bytes[4]}, and this library reads version {FormWriter.Version}");
        var length = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(5));
        if (length != end - FormWriter.HeaderLength)
            return FormattableString.Invariant($"it says that {length:#,0} bytes follow its header, but {end - FormWriter.HeaderLength:#,0} do");
        return BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(end)) == Crc32.Of(bytes.AsSpan(0, end)) ? null : "its checksum is wrong";
    }
}
