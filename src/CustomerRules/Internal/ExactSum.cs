namespace CustomerRules.Internal;

/// <summary>A sum of 64-bit integers that cannot overflow: 128 bits in two halves. <c>default</c> is 0.</summary>
internal struct ExactSum
{
    private const decimal TwoToThe64 = 18_446_744_073_709_551_616m;

    private ulong low;
    private long high;

    /// <summary>Adds a number.</summary>
    public void Add(long value)
    {
        unchecked
        {
            var before = low;
            low += (ulong)value;
            high += (value >> 63) + (low < before ? 1 : 0);
        }
    }

    /// <summary>Adds another sum.</summary>
    public void Add(in ExactSum other)
    {
        unchecked
        {
            var before = low;
            low += other.low;
            high += other.high + (low < before ? 1 : 0);
        }
    }

    /// <summary>The sum; exact within the range of a decimal, some 88 million million amounts of the money range.</summary>
    public readonly decimal ToDecimal() => (high * TwoToThe64) + low;
}
