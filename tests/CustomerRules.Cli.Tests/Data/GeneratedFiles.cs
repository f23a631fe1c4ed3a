using System.Globalization;
using System.IO;
using System.Text;
using CustomerRules.SyntheticData;

namespace CustomerRules.Cli.Tests.Data;

/// <summary>What the generator writes now, as bytes.</summary>
internal sealed record GeneratedFiles(byte[] Orders, byte[] Facts, byte[] Investments, byte[] Owners)
{
    public static GeneratedFiles Create()
    {
        using StringWriter orders = Text(), facts = Text(), investments = Text(), owners = Text();
        SyntheticDistributor.Generate(orders, facts, investments, owners);
        return new GeneratedFiles(Bytes(orders), Bytes(facts), Bytes(investments), Bytes(owners));
    }

    private static StringWriter Text() => new(CultureInfo.InvariantCulture);

    private static byte[] Bytes(StringWriter text) => Encoding.UTF8.GetBytes(text.ToString());
}
