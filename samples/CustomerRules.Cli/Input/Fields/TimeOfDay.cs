using System;

namespace CustomerRules.Cli.Input.Fields;

/// <summary>What may follow a date: nothing, or <c>T</c> or a space, hours and minutes, perhaps seconds with a fraction, and perhaps <c>Z</c> or an offset.</summary>
internal static class TimeOfDay
{
    /// <summary>Whether a text is a valid continuation of a date.</summary>
    public static bool IsValidAfterDate(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
            return true;
        if (text[0] is not ((byte)'T' or (byte)' ') || !TakeColonPair(text[1..], 23, out text))
            return false;

        if (!text.IsEmpty && text[0] == ':')
        {
            if (Digits.Pair(text[1..]) is < 0 or > 59)
                return false;
            text = text[3..];
            if (!text.IsEmpty && text[0] == '.' && !TakeFraction(text[1..], out text))
                return false;
        }

        return IsOffset(text);
    }

    // HH:mm
    private static bool TakeColonPair(ReadOnlySpan<byte> text, int greatest, out ReadOnlySpan<byte> rest)
    {
        rest = default;
        if (text.Length < 5 || text[2] != ':' || Digits.Pair(text) is var first && (first < 0 || first > greatest) || Digits.Pair(text[3..]) is < 0 or > 59)
            return false;
        rest = text[5..];
        return true;
    }

    private static bool TakeFraction(ReadOnlySpan<byte> text, out ReadOnlySpan<byte> rest)
    {
        int length = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        if (length < 0)
            length = text.Length;
        rest = text[length..];
        return length > 0;
    }

    // Nothing, Z, +08, +0800 or +08:00; up to 18 hours, as in ISO 8601 libraries.
    private static bool IsOffset(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || text.SequenceEqual("Z"u8))
            return true;
        if (text[0] is not ((byte)'+' or (byte)'-') || Digits.Pair(text[1..]) is < 0 or > 18)
            return false;

        var minutes = text[3..];
        if (minutes.Length == 3 && minutes[0] == ':')
            minutes = minutes[1..];
        return minutes.IsEmpty || (minutes.Length == 2 && Digits.Pair(minutes) is >= 0 and <= 59);
    }
}
