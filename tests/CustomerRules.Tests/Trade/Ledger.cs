using CustomerRules.Numbers;
using CustomerRules.Trade;
using NodaTime;
using NodaTime.Text;

namespace CustomerRules.Tests.Trade;

/// <summary>The trade with one customer as a sales office tells it. Each sale and each return is an order of its own unless it is named.</summary>
internal sealed class Ledger
{
    public const string Customer = "Lamp makers";

    private int orders;

    public Ledger(string asOf, TradePolicy? policy = null, MoneyScale scale = default) => History = new OrderHistory(Date(asOf), policy, scale);

    public OrderHistory History { get; }

    public TradeFacts Facts => History.FactsOf(Customer);

    public static Ledger AsOf(string date) => new(date);

    public static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    public Ledger Sold(string date, decimal amount, decimal? cost = null, string? product = null) =>
        OnOrder("order " + ++orders, date, amount, cost, product);

    public Ledger Returned(string date, decimal amount, decimal? cost = null, string? product = null) =>
        OnOrder("return " + ++orders, date, -amount, cost, product);

    public Ledger OnOrder(string orderId, string date, decimal amount, decimal? cost = null, string? product = null) =>
        To(Customer, orderId, date, amount, cost, product);

    /// <summary>A line of somebody else, or of nobody.</summary>
    public Ledger To(string? customer, string orderId, string date, decimal amount, decimal? cost = null, string? product = null)
    {
        History.Add(new OrderLine(orderId, customer, Date(date), amount, cost, product));
        return this;
    }
}
