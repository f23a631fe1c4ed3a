using System;
using System.Linq;
using System.Numerics;
using CustomerRules.Credit;
using CustomerRules.Internal;
using CustomerRules.Tests.Generators;
using CustomerRules.Tests.Laws.Naive;
using CustomerRules.Tiers;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Laws;

/// <summary>A worse history never gives better terms, nothing is better than the ceiling, and the unknown is the most careful.</summary>
public class CreditLaws
{
    private static readonly LocalDate AsOf = DayNumber.ToDate(PaymentHistories.AsOf);

    private static readonly Gen<(CreditPolicy Policy, CustomerRow Row, CustomerTier Tier, PaymentHistory History)> Cases =
        from policy in PaymentHistories.Policy
        from row in PaymentHistories.Row
        from tier in PaymentHistories.Tier
        from history in PaymentHistories.Any
        select (policy, row, tier, history);

    /// <summary>A case with one of its invoices, by index, and a number of days.</summary>
    private static readonly Gen<(CreditPolicy Policy, CustomerRow Row, CustomerTier Tier, PaymentHistory History, int Index, int Days)> CasesWithAnInvoice =
        from x in Cases.Where(x => x.History.Invoices is { Count: > 0 })
        from index in Gen.Choose(0, x.History.Invoices!.Count - 1)
        from days in Gen.OneOf(Gen.Choose(0, 3), Gen.Choose(0, 400))
        select (x.Policy, x.Row, x.Tier, x.History, index, days);

    [Fact]
    public void The_recommendation_is_the_one_written_down() => Law.Holds(Cases, x =>
    {
        var terms = x.Policy.Recommend(x.Row, x.Tier, x.History).Proposal;
        BigInteger? value = x.Row.Value == CustomerRow.UnknownAmount ? null : x.Row.Value;
        Assert.Equal(
            NaiveCredit.Recommend(x.Policy, x.History, AsOf, value, x.Tier),
            (terms.Rating, (BigInteger)terms.LimitMinorUnits, terms.CreditDays, terms.Conduct.Strikes));
    }, runs: 1_500);

    [Fact]
    public void Nothing_is_better_than_the_ceiling_of_the_tier() => Law.Holds(Cases, x =>
    {
        var terms = x.Policy.Recommend(x.Row, x.Tier, x.History).Proposal;
        var ceiling = x.Policy.Ceilings.Of(x.Tier);
        Assert.True(terms.LimitMinorUnits <= terms.CeilingMinorUnits);
        Assert.True((BigInteger)terms.LimitMinorUnits * 10_000 <= (BigInteger)Math.Max(0, x.Row.Value) * ceiling.ShareOfValue.BasisPoints);
        Assert.InRange(terms.CreditDays, 0, ceiling.CreditDays);
        Assert.InRange(terms.Available, 0, terms.Limit);
        Assert.Equal(terms.Limit == 0, terms.CreditDays == 0);
    });

    [Fact]
    public void Fewer_days_by_the_treatment_are_a_lower_ceiling() => Law.Holds(Cases.Zip(Gen.Choose(0, 400), (x, most) => (x, most)), given =>
    {
        var (x, most) = given;
        var terms = x.Policy.Recommend(x.Row, x.Tier, x.History, most).Proposal;
        var lower = new CreditPolicy(
            x.Policy.Bands,
            new(Lowered(x.Policy.Ceilings.A), Lowered(x.Policy.Ceilings.B), Lowered(x.Policy.Ceilings.C), Lowered(x.Policy.Ceilings.D)),
            x.Policy.StrikeDays,
            x.Policy.StrikesToRefuse,
            x.Policy.MinimumInvoices).Recommend(x.Row, x.Tier, x.History).Proposal;
        Assert.Equal(lower, terms with { Reasons = terms.Reasons & ~CreditReasons.FewerDaysByTreatment });
        Assert.Equal(most < x.Policy.Ceilings.Of(x.Tier).CreditDays, (terms.Reasons & CreditReasons.FewerDaysByTreatment) != CreditReasons.None);

        CreditCeiling Lowered(CreditCeiling ceiling) => new(ceiling.ShareOfValue, Math.Min(ceiling.CreditDays, most));
    });

    [Fact]
    public void An_unknown_history_never_gets_better_terms_than_any_known_one() => Law.Holds(Cases, x =>
    {
        var unknown = x.Policy.Recommend(x.Row, x.Tier, new PaymentHistory(null, x.History.Exposure, x.History.CreditLimit)).Proposal;
        Assert.True(unknown.IsPrepayment && unknown is { Rating: CreditRating.Unknown, Limit: 0 });
        Assert.True(IsNoBetter(unknown, x.Policy.Recommend(x.Row, x.Tier, x.History).Proposal));
    });

    [Fact]
    public void Paying_later_never_helps() => Law.Holds(CasesWithAnInvoice, x =>
    {
        var paid = x.History.Invoices![x.Index];
        var later = x.Days == 0 || paid.PaidOn is null ? null : (LocalDate?)paid.PaidOn.Value.PlusDays(x.Days);
        var worse = With(x.History, x.Index, new Invoice(paid.Amount, paid.DueOn, later, paid.Disputed));
        return IsNoBetter(x.Policy.Recommend(x.Row, x.Tier, worse).Proposal, x.Policy.Recommend(x.Row, x.Tier, x.History).Proposal);
    }, runs: 1_000);

    [Fact]
    public void Disputing_what_was_paid_in_time_never_helps() => Law.Holds(CasesWithAnInvoice, x =>
    {
        var invoice = x.History.Invoices![x.Index];
        var inTime = new Invoice(invoice.Amount, invoice.DueOn, DayNumber.ToDate(Math.Min(PaymentHistories.AsOf, DayNumber.Of(invoice.DueOn))), invoice.Disputed);
        var disputed = new Invoice(invoice.Amount, inTime.DueOn, inTime.PaidOn, Math.Min(invoice.Amount, invoice.Disputed + x.Days));
        var (before, after) = (With(x.History, x.Index, inTime), With(x.History, x.Index, disputed));
        return IsNoBetter(x.Policy.Recommend(x.Row, x.Tier, after).Proposal, x.Policy.Recommend(x.Row, x.Tier, before).Proposal);
    }, runs: 1_000);

    [Fact]
    public void Owing_more_never_helps() => Law.Holds(
        from x in Cases
        from more in Gen.Choose(0, 40_000_000)
        select (x.Policy, x.Row, x.Tier, x.History, More: more / 100m),
        x =>
        {
            var worse = new PaymentHistory(x.History.Invoices, (x.History.Exposure ?? 0) + x.More, x.History.CreditLimit);
            return IsNoBetter(x.Policy.Recommend(x.Row, x.Tier, worse).Proposal, x.Policy.Recommend(x.Row, x.Tier, x.History).Proposal);
        });

    [Fact]
    public void One_strike_more_never_helps() => Law.Holds(
        from x in Cases.Where(x => x.History.Invoices is not null)
        from days in Gen.Choose(1, 200)
        select (x.Policy, x.Row, x.Tier, x.History, days),
        x =>
        {
            // Added to a history that is long enough without it: one invoice more may otherwise be what makes it known.
            var strike = new Invoice(0.01m, AsOf.PlusDays(-x.Policy.StrikeDays - x.days));
            var before = x.Policy.Recommend(x.Row, x.Tier, x.History).Proposal;
            var after = x.Policy.Recommend(x.Row, x.Tier, new PaymentHistory(x.History.Invoices!.Concat([strike]), x.History.Exposure, x.History.CreditLimit)).Proposal;
            Assert.Equal(before.Conduct.Strikes + 1, after.Conduct.Strikes);
            Assert.True(after.Rating >= CreditRating.Poor || after.Rating == CreditRating.Unknown);
        });

    [Fact]
    public void What_is_disputed_is_neither_late_nor_a_strike() => Law.Holds(Cases, x =>
    {
        var disputed = new PaymentHistory(x.History.Invoices?.Select(invoice => new Invoice(invoice.Amount, invoice.DueOn, null, invoice.Amount)));
        var conduct = x.Policy.Measure(disputed, AsOf);
        Assert.Equal((0, 0, null, null), (conduct.Strikes, conduct.CountedInvoices, conduct.WorstDaysLate, conduct.AverageDaysLate));
    });

    [Fact]
    public void The_order_of_the_invoices_changes_nothing() => Law.Holds(
        from x in Cases.Where(x => x.History.Invoices is not null)
        from shuffled in Gen.Shuffle(x.History.Invoices!.ToArray())
        select (x.Policy, x.Row, x.Tier, x.History, shuffled),
        x => Assert.Equal(
            x.Policy.Recommend(x.Row, x.Tier, x.History).Proposal,
            x.Policy.Recommend(x.Row, x.Tier, new PaymentHistory(x.shuffled, x.History.Exposure, x.History.CreditLimit)).Proposal));

    [Fact]
    public void A_higher_tier_never_gets_worse_terms() => Law.Holds(Cases.Where(x => x.Tier > CustomerTier.A), x =>
        IsNoBetter(x.Policy.Recommend(x.Row, x.Tier, x.History).Proposal, x.Policy.Recommend(x.Row, x.Tier - 1, x.History).Proposal));

    private static PaymentHistory With(PaymentHistory history, int index, Invoice invoice) =>
        new(history.Invoices!.Select((other, i) => i == index ? invoice : other), history.Exposure, history.CreditLimit);

    /// <summary>In rating (unknown is the last resort), limit, days and what is left of the limit.</summary>
    private static bool IsNoBetter(CreditTerms one, CreditTerms other) =>
        (one.Rating == CreditRating.Unknown || other.Rating == CreditRating.Unknown || one.Rating >= other.Rating)
        && one.Limit <= other.Limit && one.CreditDays <= other.CreditDays && one.Available <= other.Available;
}
