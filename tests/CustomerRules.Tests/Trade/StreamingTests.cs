#if NET
using System;
using System.Linq;
using CustomerRules.Trade;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Trade;

/// <summary>A million lines are read, not held. (.NET Framework cannot tell what a thread allocated.)</summary>
public class StreamingTests
{
    private static readonly LocalDate AsOf = new(2024, 7, 1);
    private static readonly string[] Customers = [.. Enumerable.Range(1, 7).Select(n => "customer " + n)];
    private static readonly string[] Orders = [.. Enumerable.Range(1, 50).Select(n => "order " + n)];
    private static readonly string[] Products = [.. Enumerable.Range(1, 11).Select(n => "product " + n)];

    [Fact]
    public void A_million_lines_of_known_names_allocate_next_to_nothing()
    {
        var history = new OrderHistory(AsOf);
        Feed(history, 100_000);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Feed(history, 1_000_000);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.InRange(allocated, 0, 10_000);
        Assert.Equal(1_100_000, history.Lines.Total);
    }

    /// <summary>Lines of every kind: used in each year, without a customer, too late, returns, unknown costs and products.</summary>
    private static void Feed(OrderHistory history, int lines)
    {
        for (var i = 0; i < lines; i++)
        {
            history.Add(new OrderLine(
                Orders[i % Orders.Length],
                i % 5 == 0 ? null : Customers[i % Customers.Length],
                AsOf.PlusDays(2 - (i % 1_000 * 37 % 1_400)),
                (i % 100) - 30.25m,
                i % 3 == 0 ? null : i % 90,
                i % 4 == 0 ? null : Products[i % Products.Length]));
        }
    }
}
#endif
