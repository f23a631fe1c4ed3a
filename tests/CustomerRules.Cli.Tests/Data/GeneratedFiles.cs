using System.Globalization;
using System.IO;
using System.Text;
using CustomerRules.SyntheticData;

namespace CustomerRules.Cli.Tests.Data;

/// <summary>What the generator writes now, as bytes.</summary>
internal sealed record GeneratedFiles(byte[] Orders, byte[] Facts, byte[] Investments)
{
    public static GeneratedFiles Create()
    {
        using StringWriter orders = Text(), facts = Text(), investments = Text();
        SyntheticDistributor.Generate(orders, facts, investments);
        return new GeneratedFiles(Bytes(orders), Bytes(facts), Bytes(investments));
    }

    private static StringWriter Text() => new(CultureInfo.InvariantCulture);

    private static byte[] Bytes(StringWriter text) => Encoding.UTF8.GetBytes(text.ToString());
}
