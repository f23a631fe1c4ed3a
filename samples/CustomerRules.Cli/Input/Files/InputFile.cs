using System;
using System.IO;

namespace CustomerRules.Cli.Input.Files;

/// <summary>A file given on the command line, opened as text: unpacked when its name ends with <c>.gz</c>.</summary>
internal sealed class InputFile : IDisposable
{
    private readonly Stream _bytes;

    private InputFile(string path, Stream bytes)
    {
        Path = path;
        _bytes = bytes;
        Text = IsGzip(path) ? new TextStream(path, new GzipText(path, bytes)) : new TextStream(path, bytes);
    }

    /// <summary>The path as the user wrote it.</summary>
    public string Path { get; }

    /// <summary>The bytes of the text.</summary>
    public Stream Text { get; }

    /// <summary>How much of the file has been read, 0 to 1; 0 for a pipe, whose end is not known.</summary>
    public double Fraction => _bytes.CanSeek && _bytes.Length > 0 ? (double)_bytes.Position / _bytes.Length : 0;

    /// <summary>Opens a file, or says in one line why that is not possible.</summary>
    public static InputFile Open(string path)
    {
        if (Directory.Exists(path))
            throw new InputException(path, "is a directory");

        try
        {
            return new InputFile(path, new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputException(path, "not found");
        }
        catch (UnauthorizedAccessException)
        {
            throw new InputException(path, "cannot be read: permission denied");
        }
        catch (Exception e) when (e is IOException or ArgumentException or NotSupportedException)
        {
            throw new InputException(path, "cannot be read");
        }
    }

    /// <summary>Opens a file of the folder Data, which travels inside the program.</summary>
    public static InputFile OpenBundled(string name) =>
        new(name, typeof(InputFile).Assembly.GetManifestResourceStream(name) ?? throw new InputException(name, "not found"));

    public void Dispose()
    {
        Text.Dispose();
        _bytes.Dispose();
    }

    private static bool IsGzip(string path) => path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);
}
