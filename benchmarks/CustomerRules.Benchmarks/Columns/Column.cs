using System;
using System.IO;
using System.Numerics;
using System.Runtime.InteropServices;

namespace CustomerRules.Benchmarks.Columns;

/// <summary>A column seen as plain numbers of its width.</summary>
/// <typeparam name="TValue">The type of the values, which may be an enum.</typeparam>
/// <typeparam name="TNumber">The number that a value is.</typeparam>
internal sealed class Column<TValue, TNumber>(string name, Memory<TValue> memory, long? unknown) : IColumn
    where TValue : struct
    where TNumber : struct, IBinaryInteger<TNumber>
{
    public string Name => name;

    public string Type => typeof(TNumber).Name.ToLowerInvariant() switch { "byte" => "uint8", "sbyte" => "int8", var other => other };

    public Type? Names => typeof(TValue).IsEnum ? typeof(TValue) : null;

    public long? Unknown => unknown;

    public int Rows => memory.Length;

    public int BytesPerRow => Marshal.SizeOf<TNumber>();

    private Span<TNumber> Numbers => MemoryMarshal.Cast<TValue, TNumber>(memory.Span);

    /// <summary>Four sums side by side: one alone would wait for the addition before it.</summary>
    public long Sum(int first, int rows)
    {
        var numbers = Numbers.Slice(first, rows);
        var vectors = MemoryMarshal.Cast<TNumber, Vector<TNumber>>(numbers);
        Vector<TNumber> sum = default, second = default, third = default, fourth = default;
        var next = 0;
        for (; next <= vectors.Length - 4; next += 4)
        {
            sum += vectors[next];
            second += vectors[next + 1];
            third += vectors[next + 2];
            fourth += vectors[next + 3];
        }

        for (; next < vectors.Length; next++)
            sum += vectors[next];
        var total = Vector.Sum(sum + second + third + fourth);
        foreach (var number in numbers[(vectors.Length * Vector<TNumber>.Count)..])
            total = unchecked(total + number);
        return long.CreateTruncating(total);
    }

    public void Fill(int first, int rows) => Numbers.Slice(first, rows).Fill(TNumber.One);

    public void CopyTo(Stream stream)
    {
        if (!BitConverter.IsLittleEndian)
            throw new PlatformNotSupportedException("The files are little-endian; this machine is not.");
        const int RowsAtOnce = 1 << 20;
        for (var first = 0; first < memory.Length; first += RowsAtOnce)
            stream.Write(MemoryMarshal.AsBytes(Numbers.Slice(first, Math.Min(RowsAtOnce, memory.Length - first))));
    }

    public int? FirstDifference(IColumn other)
    {
        var mine = Numbers;
        var others = ((Column<TValue, TNumber>)other).Numbers;
        var common = mine.CommonPrefixLength(others);
        return common == mine.Length && common == others.Length ? null : common;
    }
}
