using System;
using System.IO;
using System.IO.Compression;
using System.Reflection;

namespace CustomerRules.Cli.Tests.Data;

/// <summary>The files that travel inside the console sample.</summary>
internal static class BundledFile
{
    public static byte[] Read(string name)
    {
        using Stream stream = Assembly.Load("customer-rules").GetManifestResourceStream("Data/" + name)
            ?? throw new InvalidOperationException($"The console sample has no resource 'Data/{name}'.");
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    public static byte[] ReadCompressed(string name)
    {
        using var stream = new GZipStream(new MemoryStream(Read(name)), CompressionMode.Decompress);
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
