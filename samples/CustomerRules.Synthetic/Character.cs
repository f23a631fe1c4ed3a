using CustomerRules.Trade;

namespace CustomerRules.Synthetic;

/// <summary>What a made-up customer is like: everything known of it follows from that, more or less.</summary>
internal readonly struct Character
{
    private const int LeastSize = 150_000;
    private const int MostDoublings = 24;

    public Character(ref RowChance chance)
    {
        Size = SizeBy(ref chance);
        Pattern = PatternOf(chance.Below(100));
        UnknownPercent = chance.Below(100) switch { < 30 => 80, < 75 => 30, _ => 8 };
        Bond = chance.Below(101);
        Commitment = chance.Below(101);
    }

    /// <summary>What it could buy in a year, in minor units.</summary>
    public long Size { get; }

    /// <summary>How its orders are spread over time.</summary>
    public TradePattern Pattern { get; }

    /// <summary>How much of it is not known: most, some or little, percent.</summary>
    public int UnknownPercent { get; }

    /// <summary>How bound it is, percent.</summary>
    public int Bond { get; }

    /// <summary>How committed it is, percent.</summary>
    public int Commitment { get; }

    /// <summary>
    /// Pareto with the exponent of 80/20, 1.16, octave by octave: half the size is 2.24 times as likely to be passed. Within an octave all are alike.
    /// </summary>
    private static long SizeBy(ref RowChance chance)
    {
        var doublings = 0;
        while (doublings < MostDoublings && chance.Below(1_000) < 447)
            doublings++;
        return (long)chance.Between(LeastSize, (2 * LeastSize) - 1) << doublings;
    }

    private static TradePattern PatternOf(int percentile) => percentile switch
    {
        < 4 => TradePattern.Unknown,
        < 9 => TradePattern.NoPurchase,
        < 16 => TradePattern.New,
        < 25 => TradePattern.OneOff,
        < 70 => TradePattern.InRhythm,
        < 85 => TradePattern.Late,
        _ => TradePattern.Silent,
    };
}
