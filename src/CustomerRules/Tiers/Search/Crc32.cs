using System;

namespace CustomerRules.Tiers.Search;

/// <summary>The checksum of ISO 3309 (as in ZIP and PNG): finds every damage of up to 32 bits in a row.</summary>
internal static class Crc32
{
    private const uint Polynomial = 0xEDB88320;

    private static readonly uint[] Table = Remainders();

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
            crc = (crc >> 8) ^ Table[(crc ^ value) & 0xFF];
        return ~crc;
    }

    private static uint[] Remainders()
    {
        var table = new uint[256];
        for (uint i = 0; i < table.Length; i++)
        {
            table[i] = i;
            for (var bit = 0; bit < 8; bit++)
                table[i] = (table[i] & 1) == 0 ? table[i] >> 1 : (table[i] >> 1) ^ Polynomial;
        }

        return table;
    }
}
