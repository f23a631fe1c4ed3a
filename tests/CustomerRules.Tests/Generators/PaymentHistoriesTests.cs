using System.Linq;
using CustomerRules.Credit;
using CustomerRules.Internal;
using Xunit;

namespace CustomerRules.Tests.Generators;

/// <summary>The ranges of what the laws of credit draw from.</summary>
public class PaymentHistoriesTests
{
    private static readonly Invoice[] Invoices = PaymentHistories.Invoice.Drawn(1_000).ToArray();

    [Fact]
    public void Invoices_are_paid_early_in_time_late_and_never_before_and_after_the_date()
    {
        Assert.Contains(Invoices, invoice => invoice.PaidOn < invoice.DueOn);
        Assert.Contains(Invoices, invoice => invoice.PaidOn == invoice.DueOn);
        Assert.Contains(Invoices, invoice => invoice.PaidOn > invoice.DueOn.PlusDays(60));
        Assert.Contains(Invoices, invoice => invoice.PaidOn is { } paid && DayNumber.Of(paid) > PaymentHistories.AsOf);
        Assert.Contains(Invoices, invoice => invoice.PaidOn is null && PaymentHistories.AsOf - DayNumber.Of(invoice.DueOn) > 90);
        Assert.Contains(Invoices, invoice => invoice.PaidOn is null && DayNumber.Of(invoice.DueOn) >= PaymentHistories.AsOf);
    }

    [Fact]
    public void Some_are_nothing_some_are_disputed_in_part_and_some_as_a_whole()
    {
        Assert.Contains(Invoices, invoice => invoice.Amount == 0);
        Assert.Contains(Invoices, invoice => invoice.Disputed > 0 && invoice.Disputed < invoice.Amount);
        Assert.Contains(Invoices, invoice => invoice.Disputed > 0 && invoice.Disputed == invoice.Amount);
        Assert.InRange(Invoices.Max(invoice => invoice.Amount), 1_000_000, 200_000_000_000);
    }

    [Fact]
    public void Every_rating_comes_under_the_standard_policy_and_unknown_histories_too()
    {
        var histories = PaymentHistories.Any.Drawn(2_000).ToArray();
        var ratings = histories.Select(history => CreditPolicy.Standard.Recommend(Rows.Unknown with { AsOf = PaymentHistories.AsOf }, default, history).Proposal.Rating);

        Assert.Equal(5, ratings.Distinct().Count());
        Assert.Contains(histories, history => history.Invoices is null);
        Assert.Contains(histories, history => history.Invoices is { Count: 0 });
        Assert.Contains(histories, history => history.Invoices is { Count: 20 });
    }
}
