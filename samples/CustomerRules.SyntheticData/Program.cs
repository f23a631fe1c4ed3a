using System;
using System.IO;
using System.IO.Compression;
using System.Text;

namespace CustomerRules.SyntheticData;

/// <summary>Writes the bundled files into the folder named as the only argument.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        if (args.Length != 1 || !Directory.Exists(args[0]))
        {
            Console.Error.WriteLine("Usage: CustomerRules.SyntheticData FOLDER (an existing one, such as samples/CustomerRules.Cli/Data)");
            return 2;
        }

        using StringWriter orders = Text(), facts = Text(), investments = Text(), owners = Text();
        SyntheticDistributor.Generate(orders, facts, investments, owners);
        File.WriteAllBytes(Path.Combine(args[0], "facts.csv"), Bytes(facts));
        File.WriteAllBytes(Path.Combine(args[0], "investments.csv"), Bytes(investments));
        File.WriteAllBytes(Path.Combine(args[0], "owners.csv"), Bytes(owners));
        WriteCompressed(Path.Combine(args[0], "orders.csv.gz"), Bytes(orders));
        return 0;
    }

    private static StringWriter Text() => new(System.Globalization.CultureInfo.InvariantCulture);

    private static byte[] Bytes(StringWriter text) => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text.ToString());

    /// <summary>Leaves a file with the same content alone: another version of the compressor would only change its bytes.</summary>
    private static void WriteCompressed(string path, byte[] content)
    {
        if (File.Exists(path) && Decompressed(path).AsSpan().SequenceEqual(content))
            return;
        using var file = new GZipStream(File.Create(path), CompressionLevel.SmallestSize);
        file.Write(content);
    }

    private static byte[] Decompressed(string path)
    {
        using var file = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var content = new MemoryStream();
        file.CopyTo(content);
        return content.ToArray();
    }
}
