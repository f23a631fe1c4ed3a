using NodaTime;

namespace CustomerRules.Cli.Orders;

/// <summary>One line of an order file.</summary>
/// <param name="Order">The order it belongs to.</param>
/// <param name="Customer">Who bought; empty when the line names nobody.</param>
/// <param name="Date">The day of the order.</param>
/// <param name="Amount">The money, negative for a return.</param>
/// <param name="Product">What was bought; nothing when the line or the file does not say.</param>
/// <param name="Cost">What it cost us; nothing when the line or the file does not say.</param>
internal readonly record struct OrderLine(string Order, string Customer, LocalDate Date, decimal Amount, string? Product, decimal? Cost);
