using System;

namespace CustomerRules.Cli.Input.Fields;

/// <summary>Digits at fixed places.</summary>
internal static class Digits
{
    /// <summary>The number that the first two bytes spell, or -1 when they are not both digits.</summary>
    public static int Pair(ReadOnlySpan<byte> text)
    {
        if (text.Length < 2)
            return -1;
        int tens = text[0] - '0';
        int ones = text[1] - '0';
        return tens is >= 0 and <= 9 && ones is >= 0 and <= 9 ? (tens * 10) + ones : -1;
    }
}
