using System;
using System.IO;
using System.IO.Compression;

namespace CustomerRules.Cli.Input.Files;

/// <summary>The bytes of a gzip file followed by one more member, the seal (see <see cref="GzipText"/>).</summary>
internal sealed class SealedGzip(string path, Stream compressed) : ReadOnlyStream
{
    private static readonly byte[] Seal = Compress(SealContent);
    private int _held = -1;
    private long _length;

    /// <summary>What the seal holds: bytes that no text contains.</summary>
    public static ReadOnlySpan<byte> SealContent => [0xFF, 0x00, (byte)'s', (byte)'e', (byte)'a', (byte)'l', 0x00, 0xFF];

    /// <summary>Whether the seal has been handed out.</summary>
    public bool Ended { get; private set; }

    /// <summary>Whether the file turned out to have no bytes at all; it is not sealed then.</summary>
    public bool IsEmpty => Ended && _length == 0;

    // The framework's stream drops what follows a member and is not one, up to the end of what it has read at once, and then goes on. So the seal never
    // comes at the start of a read: one byte is held back, and what should not be there takes the seal with it.
    public override int Read(Span<byte> buffer)
    {
        if (Ended)
            return 0;

        int count = 0;
        if (_held >= 0)
            buffer[count++] = (byte)_held;
        int room = buffer.Length - Seal.Length;
        count += compressed.ReadAtLeast(buffer[count..room], room - count, throwOnEndOfStream: false);
        CheckStart(buffer[..count]);
        _length += count;
        if (count < room)
            return AppendSeal(buffer, count);

        _held = buffer[count - 1];
        return count - 1;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            compressed.Dispose();
        base.Dispose(disposing);
    }

    private int AppendSeal(Span<byte> buffer, int count)
    {
        Ended = true;
        if (_length == 0)
            return 0;
        Seal.CopyTo(buffer[count..]);
        return count + Seal.Length;
    }

    private void CheckStart(ReadOnlySpan<byte> start)
    {
        if (_length == 0 && !start.IsEmpty && !start.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]))
            throw new InputException(path, "is not gzip");
    }

    private static byte[] Compress(ReadOnlySpan<byte> content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
            gzip.Write(content);
        return packed.ToArray();
    }
}
