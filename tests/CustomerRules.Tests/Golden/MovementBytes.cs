using System.IO;
using CustomerRules.Tiers.Movement;
using NodaTime;

namespace CustomerRules.Tests.Golden;

/// <summary>A movement as bytes: every part of the answer, little-endian on every machine, null apart from 0.</summary>
internal static class MovementBytes
{
    internal static byte[] Of(TierMovement movement)
    {
        using var stream = new MemoryStream(128);
        using var writer = new BinaryWriter(stream);
        writer.Write((byte)movement.Kind);
        writer.Write((byte)movement.PreviousTier);
        writer.Write((byte)movement.RawTier);
        writer.Write((byte)movement.Tier);
        writer.Write((byte)movement.PromotionTier);
        Write(writer, movement.Since);
        Write(writer, movement.DwellEnds);
        Write(writer, movement.OverrideExpires);
        Write(writer, movement.TierValue);
        Write(writer, movement.PromotionThreshold);
        Write(writer, movement.DemotionThreshold);
        writer.Write((ulong)movement.Reasons);
        return stream.ToArray();
    }

    private static void Write(BinaryWriter writer, LocalDate? date)
    {
        writer.Write(date.HasValue);
        writer.Write(date is { } known ? (known.Year * 10_000) + (known.Month * 100) + known.Day : 0);
    }

    private static void Write(BinaryWriter writer, decimal? amount)
    {
        writer.Write(amount.HasValue);
        foreach (var part in decimal.GetBits(amount ?? 0))
        {
            writer.Write(part);
        }
    }
}
