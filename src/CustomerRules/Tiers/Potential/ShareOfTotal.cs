using System;
using CustomerRules.Numbers;

namespace CustomerRules.Tiers.Potential;

/// <summary>A customer's part of a total, exactly: whole minor units in decimals, of at most 10^28.</summary>
internal static class ShareOfTotal
{
    /// <summary>floor(part x 10,000 / total), saturating at +-1,000,000 basis points; null where the part is unknown or the total is unknown or not positive.</summary>
    public static Ratio? Of(long part, decimal? total, MoneyScale scale)
    {
        if (part == CustomerRow.UnknownAmount || total is not { } known)
            return null;
        var whole = Math.Round(known, scale.Decimals, MidpointRounding.ToEven) * scale.MinorUnitsPerUnit;
        if (whole <= 0)
            return null;
        var product = (decimal)part * Proportion.MaxBasisPoints;
        var rest = product % whole;
        var floor = ((product - rest) / whole) - (rest < 0 ? 1 : 0);
        return Ratio.FromBasisPoints((int)Math.Max(-Ratio.MaxBasisPoints, Math.Min(Ratio.MaxBasisPoints, floor)));
    }
}
