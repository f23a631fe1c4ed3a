using System;
using System.Buffers;
using System.Runtime.InteropServices;

namespace CustomerRules.Tests.Generators;

/// <summary>Some bytes of an array as values of a type, so that columns of different types can lie in the same memory, wherever they start.</summary>
internal sealed class BytesAs<T> : MemoryManager<T>
    where T : struct
{
    private readonly byte[] bytes;
    private readonly int start;
    private readonly int count;

    public BytesAs(byte[] bytes, int start, int count) => (this.bytes, this.start, this.count) = (bytes, start, count);

    public override Span<T> GetSpan() => MemoryMarshal.Cast<byte, T>(bytes.AsSpan(start)).Slice(0, count);

    public override MemoryHandle Pin(int elementIndex = 0) => throw new NotSupportedException("Nobody pins a column.");

    public override void Unpin()
    {
        // Nothing was pinned.
    }

    protected override void Dispose(bool disposing)
    {
        // The array is the collector's.
    }
}
