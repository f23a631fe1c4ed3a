using System.Collections.Generic;
using System.Linq;
using CustomerRules.Trade;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CustomerRules.Tests.Generators;

/// <summary>
/// Small books of order lines, dense where the rules turn: few customers and orders, so that lines meet; dates on and beside the
/// ends of every window; amounts that cancel each other; products and costs on all lines, on some or on none.
/// </summary>
internal static class OrderLines
{
    /// <summary>The most lines of a book.</summary>
    public const int MostLines = 30;

    /// <summary>The largest amount or cost, so that no sum passes the range of the narrowest scale.</summary>
    public const long MostAmount = 1_000_000_000;

    private static readonly LocalDate First = new(1900, 1, 1);
    private static readonly LocalDate Last = new(2199, 12, 31);

    /// <summary>A date of assessment; often the end of a month, or near 29 February.</summary>
    public static Gen<LocalDate> AsOf { get; } = Gen.Frequency(
        (1, Gen.Elements(First, Last, new LocalDate(2000, 2, 29), new LocalDate(2100, 2, 28), new LocalDate(1970, 1, 1))),
        (2, Gen.Choose(2020, 2028).Zip(Gen.Choose(-2, 2)).Select(x => new LocalDate(x.Item1, 3, 1).PlusDays(x.Item2))),
        (2, Gen.Choose(2020, 2028).Zip(Gen.Choose(1, 12)).Select(x => new LocalDate(x.Item1, x.Item2, 1).PlusDays(-1))),
        (3, Gen.Choose(0, 109_571).Select(First.PlusDays)));

    /// <summary>0 to 30 lines and a date of assessment.</summary>
    public static Gen<OrderBook> Books { get; } =
        from asOf in AsOf
        from scale in Amounts.Scale
        from withCost in Gen.Elements(0, 5, 10)
        from withProduct in Gen.Elements(0, 5, 10)
        from count in Gen.Frequency((1, Gen.Choose(0, 2)), (4, Gen.Choose(3, MostLines)))
        from lines in Line(asOf, withCost, withProduct).ListOf(count)
        select new OrderBook(asOf, scale, lines);

    /// <summary>A line of a book; its cost and its product are known so many times out of 10.</summary>
    public static Gen<OrderLine> Line(LocalDate asOf, int withCost, int withProduct) =>
        from order in Gen.Elements("1", "2", "3", "4", "5", "6")
        from customer in Gen.Frequency((5, Gen.Constant<string?>("ann")), (2, Gen.Constant<string?>("bob")), (1, Gen.Elements("Ann", "", null)))
        from date in Date(asOf)
        from amount in Amount
        from cost in Amount
        from knowsCost in Gen.Choose(1, 10)
        from product in Gen.Elements("lamp", "shade", "Lamp")
        from knowsProduct in Gen.Choose(1, 10)
        select new OrderLine(order, customer, date, amount, knowsCost <= withCost ? cost : null, knowsProduct <= withProduct ? product : knowsProduct % 2 == 0 ? "" : null);

    /// <summary>The book with one line less, or with the first or last half of its lines.</summary>
    public static IEnumerable<OrderBook> Smaller(OrderBook book)
    {
        var lines = book.Lines;
        if (lines.Count > 2)
        {
            yield return book.With(lines.Take(lines.Count / 2));
            yield return book.With(lines.Skip(lines.Count / 2));
        }

        for (var left = 0; left < lines.Count; left++)
            yield return book.With(lines.Where((_, i) => i != left));
    }

    /// <summary>Small whole amounts, so that orders come out at exactly 0, or any amount.</summary>
    private static Gen<decimal> Amount { get; } = Gen.Frequency(
        (4, Gen.Choose(-2, 4).Select(n => n * 50m)),
        (1, Gen.Elements(0.000_000_000_001m, -0.000_000_000_001m)),
        (4, Amounts.Within(MostAmount)));

    private static Gen<LocalDate> Date(LocalDate asOf) => Gen.Frequency(
        (3, Gen.Choose(0, 14).Zip(Gen.Choose(-1, 1)).Select(x => asOf.PlusMonths(-x.Item1).PlusDays(x.Item2))),
        (2, Gen.Choose(1, 4).Zip(Gen.Choose(-1, 1)).Select(x => asOf.PlusYears(-x.Item1).PlusDays(x.Item2))),
        (2, Gen.Elements(30, 45, 46, 90, 91).Select(days => asOf.PlusDays(-days))),
        (3, Gen.Choose(1, 130).Select(days => asOf.PlusDays(-days))),
        (3, Gen.Choose(1, 1_300).Select(days => asOf.PlusDays(-days))),
        (1, Gen.Choose(0, 400).Select(asOf.PlusDays))).Select(Bounded);

    private static LocalDate Bounded(LocalDate date) => date < First ? First : date > Last ? Last : date;
}
