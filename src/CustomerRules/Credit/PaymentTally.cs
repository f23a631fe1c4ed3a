using System;
using CustomerRules.Internal;
using CustomerRules.Numbers;

namespace CustomerRules.Credit;

/// <summary>Adds up what a payment history shows: every amount in whole minor units, rounded once, so that sums are exact and their order never matters.</summary>
internal static class PaymentTally
{
    public static PaymentConduct Of(PaymentHistory history, int asOf, MoneyScale scale, int strikeDays)
    {
        long? given = history.Exposure is { } exposure ? scale.CostToMinorUnits(exposure, nameof(PaymentHistory.Exposure)) : null;
        long? limit = history.CreditLimit is { } current ? scale.CostToMinorUnits(current, nameof(PaymentHistory.CreditLimit)) : null;
        if (history.Invoices is not { } invoices)
            return new() { ExposureMinorUnits = given, LimitMinorUnits = limit, Scale = scale };

        var (counted, strikes, lateDays) = (0, 0, 0m);
        int? worst = null;
        long invoiced = 0, disputed = 0, undisputed = 0, open = 0;
        for (var i = 0; i < invoices.Count; i++)
        {
            var invoice = invoices[i];
            var amount = MinorUnits(invoice.Amount, i, nameof(Invoice.Amount));
            var inDispute = MinorUnits(invoice.Disputed, i, nameof(Invoice.Disputed));
            var due = DayNumber.Of(invoice.DueOn);
            var isPaid = invoice.PaidOn is { } paidOn && DayNumber.Of(paidOn) <= asOf;
            invoiced += amount;
            if (invoiced > MoneyScale.MaxMinorUnits)
                throw Amounts.OutOfRange("sum of invoices", scale.ToAmount(invoiced), 0, scale.MaxAmount, scale);
            disputed += inDispute;
            open += isPaid ? 0 : amount;
            if (amount == inDispute || (!isPaid && due >= asOf))
                continue;
            var days = Math.Max(0, (isPaid ? DayNumber.Of(invoice.PaidOn!.Value) : asOf) - due);
            counted++;
            undisputed += amount - inDispute;
            lateDays += (decimal)days * (amount - inDispute);
            worst = Math.Max(worst ?? 0, days);
            strikes += !isPaid && days > strikeDays ? 1 : 0;
        }

        return new()
        {
            IsKnown = true,
            CountedInvoices = counted,
            WorstDaysLate = worst,
            Strikes = strikes,
            LateDays = lateDays,
            UndisputedMinorUnits = undisputed,
            DisputedMinorUnits = disputed,
            InvoicedMinorUnits = invoiced,
            ExposureMinorUnits = Math.Max(given ?? 0, open),
            LimitMinorUnits = limit,
            Scale = scale,
        };

        long MinorUnits(decimal value, int index, string name) =>
            scale.CostToMinorUnits(value, FormattableString.Invariant($"Invoices[{index}].{name}"));
    }
}
