using System.Linq;
using CustomerRules.Credit;
using CustomerRules.Numbers;
using NodaTime;

namespace CustomerRules.Tests.Fixtures;

/// <summary>Payment histories as one would tell of them, on <see cref="Customers.AsOf"/>.</summary>
internal static class Payments
{
    /// <summary>Three invoices of 1,000.00, each paid so many days late.</summary>
    public static PaymentHistory Late(int first, int second, int third) => Of(Paid(1_000, first), Paid(1_000, second), Paid(1_000, third));

    /// <summary>Three invoices paid in time, and more.</summary>
    public static PaymentHistory InTimeAnd(params Invoice[] more) => Of([.. new[] { Paid(1_000), Paid(1_000), Paid(1_000) }, .. more]);

    public static PaymentHistory Of(params Invoice[] invoices) => new(invoices);

    /// <summary>The same history with what is owed and the current limit.</summary>
    public static PaymentHistory Owing(this PaymentHistory history, decimal exposure, decimal limit) => new(history.Invoices, exposure, limit);

    public static Invoice Paid(decimal amount, int daysLate = 0, decimal disputed = 0) =>
        new(amount, new LocalDate(2024, 3, 1), new LocalDate(2024, 3, 1).PlusDays(daysLate), disputed);

    /// <summary>Still open, due so many days ago.</summary>
    public static Invoice Open(decimal amount, int daysAgo, decimal disputed = 0) => new(amount, Customers.AsOf.PlusDays(-daysAgo), null, disputed);

    /// <summary>So many strikes of 10.00 among very many goods paid for in time.</summary>
    public static PaymentHistory Strikes(int strikes, int daysAgo = 91) =>
        InTimeAnd([.. Enumerable.Repeat(Paid(1_000_000), 1).Concat(Enumerable.Repeat(Open(10, daysAgo), strikes))]);

    /// <summary>Bands in which only strikes and exposure matter.</summary>
    public static CreditBands Patient() => new(
        new(3_650, 3_650, Proportion.Full, Ratio.FromPercent(100), Proportion.Full),
        new(3_650, 3_650, Proportion.Full, Ratio.FromPercent(120), Proportion.FromPercent(50)),
        new(3_650, 3_650, Proportion.Full, Ratio.FromPercent(150), Proportion.FromPercent(20)));
}
