using CustomerRules.Cli.Input;
using CustomerRules.Cli.Input.Files;
using CustomerRules.Cli.Orders;
using CustomerRules.Trade;
using Xunit;

namespace CustomerRules.Cli.Tests.Fixtures;

/// <summary>Order files in a test.</summary>
internal static class OrderFiles
{
    /// <summary>Reads every line of a file.</summary>
    public static OrderLine[] Read(string path)
    {
        using var reader = new OrderReader(InputFile.Open(path));
        var lines = new System.Collections.Generic.List<OrderLine>();
        while (reader.Read(out var line))
            lines.Add(line);
        return [.. lines];
    }

    /// <summary>The message with which a file is refused, with <c>FILE</c> for its path.</summary>
    public static string Refusal(string path) => Assert.Throws<InputException>(() => Read(path)).Message.Replace(path, "FILE", System.StringComparison.Ordinal);

    /// <summary>The message with which a file of this text is refused.</summary>
    public static string RefusalOf(string text)
    {
        using var folder = new Folder();
        return Refusal(folder.File("orders.csv", text));
    }

    /// <summary>The lines of a file of this text.</summary>
    public static OrderLine[] LinesOf(string text)
    {
        using var folder = new Folder();
        return Read(folder.File("orders.csv", text));
    }
}
