namespace CustomerRules.FollowUps.Surveys;

/// <summary>
/// Numbers that look random and are the same for a customer on every machine: FNV-1a 64 (Fowler, Noll and Vo) over the UTF-8 bytes of the customer's id,
/// then the stream of SplitMix64 (Steele, Lea and Flood 2014) that the id and a seed begin.
/// </summary>
internal readonly struct SurveyHash
{
    private const ulong OffsetBasis = 0xCBF29CE484222325;

    private const ulong Prime = 0x00000100000001B3;

    private const ulong Gamma = 0x9E3779B97F4A7C15;

    private readonly ulong state;

    /// <summary>The stream of a customer under a seed.</summary>
    public SurveyHash(string customerId, long seed) => state = unchecked(Mix(OfBytes(customerId) + Mix((ulong)seed + Gamma)));

    /// <summary>A number from 0 to one less than a bound of at most 32 bits, each about as likely as any other; numbers with another index do not depend on it.</summary>
    public int Below(int bound, int index) => unchecked((int)(((Mix(state + (((ulong)(uint)index + 1) * Gamma)) >> 32) * (uint)bound) >> 32));

    /// <summary>FNV-1a 64 of a text in UTF-8; half of a surrogate pair counts as U+FFFD, as in the framework's encoding.</summary>
    internal static ulong OfBytes(string text)
    {
        var hash = OffsetBasis;
        for (var i = 0; i < text.Length; i++)
        {
            var code = (int)text[i];
            if (char.IsSurrogate(text[i]))
            {
                var isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
                code = isPair ? char.ConvertToUtf32(text[i], text[i + 1]) : 0xFFFD;
                i += isPair ? 1 : 0;
            }

            hash = AddCodePoint(hash, code);
        }

        return hash;
    }

    private static ulong AddCodePoint(ulong hash, int code)
    {
        if (code < 0x80)
            return Add(hash, code);
        if (code < 0x800)
            return Add(Add(hash, 0xC0 | (code >> 6)), Trail(code));
        if (code < 0x10000)
            return Add(Add(Add(hash, 0xE0 | (code >> 12)), Trail(code >> 6)), Trail(code));
        return Add(Add(Add(Add(hash, 0xF0 | (code >> 18)), Trail(code >> 12)), Trail(code >> 6)), Trail(code));
    }

    private static int Trail(int code) => 0x80 | (code & 0x3F);

    private static ulong Add(ulong hash, int octet) => unchecked((hash ^ (uint)octet) * Prime);

    /// <summary>The finaliser of SplitMix64.</summary>
    private static ulong Mix(ulong z)
    {
        unchecked
        {
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
