using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using CustomerRules.Numbers;
using CustomerRules.Tests.Generators;
using CustomerRules.Trade;
using NodaTime;

namespace CustomerRules.Tests.Laws.Naive;

/// <summary>Section 4 of the design, sentence by sentence, over all lines at once and with numbers without bounds.</summary>
internal sealed class NaiveTrade
{
    private readonly LocalDate asOf;
    private readonly MoneyScale scale;
    private readonly List<OrderLine> data;
    private readonly List<OrderLine> own;

    public NaiveTrade(OrderBook book, string customer)
    {
        (asOf, scale) = (book.AsOf, book.Scale);
        data = book.Lines.Where(line => line.Date < asOf).ToList();
        own = data.Where(line => line.CustomerId == customer).ToList();
    }

    public TradePattern Pattern => PatternOf(PositiveOrderDates(), asOf);

    private IEnumerable<OrderLine> TrailingYear => own.Where(line => line.Date >= asOf.PlusYears(-1));

    public static IEnumerable<string> Customers(OrderBook book) =>
        book.Lines.Where(line => line.Date < book.AsOf && !string.IsNullOrEmpty(line.CustomerId)).Select(line => line.CustomerId!).Distinct(StringComparer.Ordinal);

    public static OrderLineCounts Counts(OrderBook book)
    {
        var named = book.Lines.Where(line => !string.IsNullOrEmpty(line.CustomerId)).ToList();
        return new(named.Count(line => line.Date < book.AsOf), book.Lines.Count - named.Count, named.Count(line => line.Date >= book.AsOf));
    }

    /// <summary>The trailing year's contribution or value in minor units.</summary>
    public BigInteger? TierValue(bool isContribution) => isContribution ? Contribution() : ValueOfYear(1);

    /// <summary>The facts as <see cref="TradeText"/> writes them.</summary>
    public string Facts()
    {
        BigInteger? value = ValueOfYear(1), prior = ValueOfYear(2), earlier = ValueOfYear(3);
        var dates = PositiveOrderDates();
        return TradeText.Of(
            (Money(value), Money(prior), Money(earlier), Money(new[] { 0, value, prior, earlier }.Max()), Money(Contribution())),
            prior is { } whole && whole > 0 ? NaiveNumbers.BasisPoints(value!.Value - whole, whole) : null,
            (Nullable(dates.FirstOrDefault()), Nullable(dates.LastOrDefault()), dates.Count > 0 ? WholeMonthsSince(dates[0]) : null, Regularity(dates)),
            data.Any(line => !string.IsNullOrEmpty(line.Product)) ? Products() : null,
            ReturnRate(),
            dates.Count > 1 ? Rhythm(dates) : null,
            PatternOf(dates, asOf));
    }

    public static TradePattern PatternOf(IReadOnlyList<LocalDate> dates, LocalDate asOf)
    {
        if (dates.Count == 0)
            return TradePattern.NoPurchase;
        if (dates.Count <= 2 && dates[0].PlusDays(90) >= asOf)
            return TradePattern.New;
        if (dates.Count == 1)
            return TradePattern.OneOff;
        var rhythm = Rhythm(dates);
        var since = Period.DaysBetween(dates[dates.Count - 1], asOf);
        return 2 * since <= 3 * rhythm ? TradePattern.InRhythm : since <= 3 * rhythm ? TradePattern.Late : TradePattern.Silent;
    }

    /// <summary>The upper median: the least gap that at least half of the gaps do not pass, and more than half where there are two such.</summary>
    private static int Rhythm(IReadOnlyList<LocalDate> dates)
    {
        var gaps = dates.Skip(1).Select((date, i) => Period.DaysBetween(dates[i], date)).ToList();
        return Math.Max(30, gaps.Where(gap => gaps.Count(other => other <= gap) * 2 > gaps.Count).Min());
    }

    /// <summary>The net amount of the k-th year back in minor units; the first is known, the others where the data cover them.</summary>
    private BigInteger? ValueOfYear(int k)
    {
        LocalDate begin = asOf.PlusYears(-k), end = asOf.PlusYears(1 - k);
        return k == 1 || data.Any(line => line.Date <= begin)
            ? MinorUnits(own.Where(line => line.Date >= begin && line.Date < end).Select(line => line.Amount))
            : null;
    }

    private List<LocalDate> PositiveOrderDates() => own
        .Where(line => Sum(own.Where(other => other.OrderId == line.OrderId).Select(other => other.Amount)) > 0)
        .Select(line => own.Where(other => other.OrderId == line.OrderId).Min(other => other.Date))
        .Distinct().OrderBy(date => date).ToList();

    private int WholeMonthsSince(LocalDate first) => Enumerable.Range(1, 3_600).TakeWhile(months => first.PlusMonths(months) <= asOf).Count();

    private int Regularity(List<LocalDate> dates) =>
        Enumerable.Range(1, 12).Count(k => dates.Any(date => date >= asOf.PlusMonths(-k) && date < asOf.PlusMonths(1 - k)));

    private int Products() =>
        TrailingYear.Where(line => line.Amount > 0 && !string.IsNullOrEmpty(line.Product)).Select(line => line.Product).Distinct(StringComparer.Ordinal).Count();

    private BigInteger? ReturnRate()
    {
        var sold = Sum(TrailingYear.Where(line => line.Amount > 0).Select(line => line.Amount));
        var returned = Sum(TrailingYear.Where(line => line.Amount < 0).Select(line => -line.Amount));
        return sold > 0 ? NaiveNumbers.BasisPoints(returned, sold) : null;
    }

    private BigInteger? Contribution() => data.Any(line => line.Cost is not null) && TrailingYear.All(line => line.Cost is not null)
        ? MinorUnits(TrailingYear.SelectMany(line => new[] { line.Amount, -line.Cost!.Value }))
        : null;

    private BigInteger MinorUnits(IEnumerable<decimal> amounts) => NaiveNumbers.MinorUnits(Sum(amounts), scale);

    private static BigInteger Sum(IEnumerable<decimal> amounts) => amounts.Aggregate(BigInteger.Zero, (sum, amount) => sum + NaiveNumbers.Exact(amount));

    private decimal? Money(BigInteger? minorUnits) => minorUnits is { } known ? new decimal((long)known) / scale.MinorUnitsPerUnit : null;

    private static LocalDate? Nullable(LocalDate date) => date == default ? null : date;
}
