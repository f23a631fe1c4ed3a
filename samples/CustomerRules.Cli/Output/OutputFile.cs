using System;
using System.IO;
using System.Threading;

namespace CustomerRules.Cli.Output;

/// <summary>
/// A file that appears whole or not at all: it is written under another name beside its place and then renamed. When something goes wrong, or the user
/// interrupts, what stood there before is unchanged and nothing else is left.
/// </summary>
internal sealed class OutputFile
{
    private readonly string _path;
    private readonly string _target;

    /// <summary>Checks that the file can be written, before any work is done for it.</summary>
    public OutputFile(string path)
    {
        _path = path;
        _target = Target(path);
        if (Directory.Exists(_target))
            throw new OutputException(path, "is a directory");
        if (!Directory.Exists(Path.GetDirectoryName(_target)))
            throw new OutputException(path, "cannot be written: its directory does not exist");
        if (File.Exists(_target))
            Guarded(() => new FileStream(_target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite).Dispose());
    }

    /// <summary>Whether this is a device such as /dev/stdout or /dev/null: written to directly, as renaming would put a file in its place.</summary>
    public bool IsDevice => IsDevicePath(_target);

    /// <summary>Whether a path leads to this file too.</summary>
    public bool IsAt(string path) => string.Equals(Target(path), _target, StringComparison.Ordinal);

    /// <summary>Writes the whole file.</summary>
    public void Write(Action<Stream> write, CancellationToken interruption) => Guarded(() =>
    {
        if (IsDevice)
            WriteDirectly(write);
        else
            WriteBeside(write, interruption);
    });

    private void WriteDirectly(Action<Stream> write)
    {
        using var stream = OpenDevice(_target);
        write(stream);
    }

    // The streams of this process are used as they stand: opened by name, a file that they are redirected to would be written from its start.
    private static Stream OpenDevice(string path) => path switch
    {
        "/dev/stdout" or "/dev/fd/1" or "/proc/self/fd/1" => Console.OpenStandardOutput(),
        "/dev/stderr" or "/dev/fd/2" or "/proc/self/fd/2" => Console.OpenStandardError(),
        _ => new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite),
    };

    private void WriteBeside(Action<Stream> write, CancellationToken interruption)
    {
        string beside = $"{_target}.{Path.GetRandomFileName()}.tmp";
        try
        {
            using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows() && File.Exists(_target))
                File.SetUnixFileMode(beside, File.GetUnixFileMode(_target));
            interruption.ThrowIfCancellationRequested();
            File.Move(beside, _target, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    private void Guarded(Action action)
    {
        try
        {
            action();
        }
        catch (UnauthorizedAccessException)
        {
            throw new OutputException(_path, "cannot be written: permission denied");
        }
        catch (IOException)
        {
            throw new OutputException(_path, "cannot be written");
        }
    }

    private static bool IsDevicePath(string path) => path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal);

    // A link is followed, so that the file it points to is replaced and not the link.
    private static string Target(string path)
    {
        try
        {
            var file = new FileInfo(path);
            return file.LinkTarget is null || IsDevicePath(file.FullName)
                ? file.FullName
                : file.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        }
        catch (Exception e) when (e is IOException or ArgumentException or NotSupportedException or UnauthorizedAccessException)
        {
            throw new OutputException(path, "cannot be written");
        }
    }
}
