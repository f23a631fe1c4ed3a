using System;
using System.IO;

namespace CustomerRules.Cli.Input.Files;

/// <summary>
/// Looks at the first bytes of a text before anyone else does. The CSV reader would follow a UTF-16 or UTF-32 byte order mark and decode the rest
/// accordingly; the files are UTF-8, so whatever starts like that, or like gzip, is refused.
/// </summary>
internal sealed class TextStream(string path, Stream source) : ReadOnlyStream
{
    private bool _started;

    public override int Read(Span<byte> buffer)
    {
        int count;
        try
        {
            count = source.Read(buffer);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException(path, "cannot be read");
        }

        if (!_started && count > 0)
        {
            _started = true;
            Check(buffer[..count]);
        }

        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            source.Dispose();
        base.Dispose(disposing);
    }

    private void Check(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]))
            throw new InputException(path, "is gzip, but its name does not end with .gz");
        if (start[0] is 0x00 or 0xFE or 0xFF)
            throw new InputException(path, 1, FormattableString.Invariant($"is not UTF-8 text (byte 0x{start[0]:X2})"));
    }
}
