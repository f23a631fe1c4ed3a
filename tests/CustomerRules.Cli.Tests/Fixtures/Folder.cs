using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;

namespace CustomerRules.Cli.Tests.Fixtures;

/// <summary>A folder of its own for one test, gone afterwards.</summary>
internal sealed class Folder : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("customer-rules-");

    public string[] Names => [.. Array.ConvertAll(_directory.GetFileSystemInfos(), file => file.Name).Order(StringComparer.Ordinal)];

    public string At(string name) => Path.Combine(_directory.FullName, name);

    public string File(string name, string text) => File(name, Encoding.UTF8.GetBytes(text));

    public string File(string name, params byte[] bytes)
    {
        System.IO.File.WriteAllBytes(At(name), bytes);
        return At(name);
    }

    public static byte[] Gzip(string text) => Gzip(Encoding.UTF8.GetBytes(text));

    public static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
            gzip.Write(bytes);
        return packed.ToArray();
    }

    public void Dispose() => _directory.Delete(recursive: true);
}
