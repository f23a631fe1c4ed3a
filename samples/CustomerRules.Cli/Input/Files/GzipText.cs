using System;
using System.IO;
using System.IO.Compression;

namespace CustomerRules.Cli.Input.Files;

/// <summary>
/// The text inside a gzip file of one or more members, complete or refused. The framework's stream takes the end of the file for the end of the text and
/// drops what follows a member, so a file that lost its tail would read as a shorter one. Here the file is fed to it with one more member at the end, the
/// seal: only when every byte before it was well-formed does the text end with the seal's content.
/// </summary>
internal sealed class GzipText : ReadOnlyStream
{
    private readonly string _path;
    private readonly SealedGzip _sealed;
    private readonly GZipStream _unpacked;
    private MemoryStream? _rest;

    public GzipText(string path, Stream compressed)
    {
        _path = path;
        _sealed = new SealedGzip(path, compressed);
        _unpacked = new GZipStream(_sealed, CompressionMode.Decompress);
    }

    public override int Read(Span<byte> buffer)
    {
        if (_rest is not null)
            return _rest.Read(buffer);
        if (buffer.IsEmpty)
            return 0;

        try
        {
            int count = _unpacked.Read(buffer);
            if (!_sealed.IsEmpty && !_sealed.Ended && count > 0)
                return count;
            _rest = RestWithoutSeal(buffer[..count]);
        }
        catch (InvalidDataException)
        {
            throw Damaged();
        }

        return _rest.Read(buffer);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _unpacked.Dispose();
            _sealed.Dispose();
            _rest?.Dispose();
        }

        base.Dispose(disposing);
    }

    private MemoryStream RestWithoutSeal(ReadOnlySpan<byte> read)
    {
        var rest = new MemoryStream();
        if (_sealed.IsEmpty)
            return rest;

        rest.Write(read);
        _unpacked.CopyTo(rest);
        var content = SealedGzip.SealContent;
        if (!rest.GetBuffer().AsSpan(0, (int)rest.Length).EndsWith(content))
            throw Damaged();

        rest.SetLength(rest.Length - content.Length);
        rest.Position = 0;
        return rest;
    }

    private InputException Damaged() => new(_path, "is damaged or incomplete gzip");
}
