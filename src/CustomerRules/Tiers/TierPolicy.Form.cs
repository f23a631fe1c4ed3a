using CustomerRules.Numbers;
using CustomerRules.Tiers.Methods;
using CustomerRules.Tiers.Search;

namespace CustomerRules.Tiers;

public sealed partial class TierPolicy
{
    internal void Write(FormWriter writer)
    {
        writer.Byte((byte)Method);
        writer.Text(Basis.Measure);
        writer.Text(Basis.Currency);
        writer.Byte((byte)Basis.Scale.Decimals);
        if (Shares is { } shares)
        {
            writer.Number(shares.EndOfA.BasisPoints);
            writer.Number(shares.EndOfB.BasisPoints);
            writer.Number(shares.EndOfC.BasisPoints);
        }
        else if (method is ThresholdMethod thresholds)
        {
            thresholds.Write(writer);
        }
    }

    /// <summary>The policy, or null where the reader found something wrong.</summary>
    internal static TierPolicy? Read(FormReader reader)
    {
        var kind = (TierMethod)reader.Byte((byte)TierMethod.Thresholds);
        var (measure, currency) = (reader.Text(), reader.Text());
        if (measure.Length == 0)
            reader.Fail("its measure has no name");
        var scale = MoneyScale.FromDecimals(reader.Byte(4));
        if (reader.Problem is not null)
            return null;
        var basis = new TierBasis(measure, currency, scale);
        return kind switch
        {
            TierMethod.Computed => Computed.With(basis),
            TierMethod.Thresholds => ThresholdMethod.Read(reader, basis) is { } thresholds ? new(kind, thresholds, basis) : null,
            _ => ReadShares(reader) is { } shares ? (kind == TierMethod.Pareto ? Pareto(shares) : Pyramid(shares)).With(basis) : null,
        };
    }

    private static TierShares? ReadShares(FormReader reader)
    {
        var (a, b, c) = ((int)reader.Number(10_000), (int)reader.Number(10_000), (int)reader.Number(10_000));
        if (a == 0 || b <= a || c <= b)
            reader.Fail("its shares do not ascend");
        return reader.Problem is null
            ? new(Proportion.FromBasisPoints(a), Proportion.FromBasisPoints(b), Proportion.FromBasisPoints(c))
            : null;
    }
}
