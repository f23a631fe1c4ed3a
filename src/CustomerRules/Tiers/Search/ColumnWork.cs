using System;
using System.Collections.Generic;
using System.Threading;
using CustomerRules.Internal;

namespace CustomerRules.Tiers.Search;

/// <summary>Spreads the values of a column over cores.</summary>
/// <param name="Values">The values.</param>
/// <param name="Degree">The most cores to use; null for all.</param>
/// <param name="Cancellation">Looked at after every block.</param>
internal sealed record ColumnWork(ReadOnlyMemory<long> Values, int? Degree, CancellationToken Cancellation)
{
    /// <summary>Values of one turn of a core: 512 KB.</summary>
    private const int ValuesPerBlock = 65_536;

    /// <summary>As many results as cores were at work at once, merged.</summary>
    /// <param name="create">Makes an empty result.</param>
    /// <param name="add">Adds some values to a result; each result is of one core at a time.</param>
    /// <param name="merge">Adds the second result to the first.</param>
    public T Gather<T>(Func<T> create, Action<T, ReadOnlyMemory<long>> add, Action<T, T> merge)
        where T : class
    {
        var idle = new Stack<T>();
        BlockWork.Run(Values.Length, ValuesPerBlock, Degree, Add, progress: null, Cancellation);
        var merged = idle.Count > 0 ? idle.Pop() : create();
        while (idle.Count > 0)
            merge(merged, idle.Pop());
        return merged;

        void Add(int first, int count)
        {
            T? mine = null;
            lock (idle)
            {
                if (idle.Count > 0)
                    mine = idle.Pop();
            }

            mine ??= create();
            add(mine, Values.Slice(first, count));
            lock (idle)
                idle.Push(mine);
        }
    }
}
