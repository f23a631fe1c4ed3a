using System;
using CustomerRules.Numbers;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers.Treatment;
using Xunit;

namespace CustomerRules.Tests.Tiers.Treatment;

public class ConcessionTests
{
    [Fact]
    public void A_concession_has_the_size_of_its_kind_and_no_other()
    {
        var cut = Concession.RateCut(Proportion.FromPercent(3));
        var credit = Concession.LongerCredit(3_650);
        var overdraft = Concession.Overdraft(5_000);

        Assert.Equal((ConcessionKind.RateCut, Proportion.FromPercent(3), null, null), (cut.Kind, cut.Cut, cut.CreditDays, cut.Amount));
        Assert.Equal((ConcessionKind.LongerCredit, null, 3_650, null), (credit.Kind, credit.Cut, credit.CreditDays, credit.Amount));
        Assert.Equal((ConcessionKind.Overdraft, null, null, 5_000m), (overdraft.Kind, overdraft.Cut, overdraft.CreditDays, overdraft.Amount));
        Assert.Equal(("RateCut 3.00 %", "LongerCredit 3,650 days", "Overdraft 5,000.00"), (cut.ToString(), credit.ToString(), overdraft.ToString()));
    }

    [Fact]
    public void Concessions_are_equal_when_kind_and_size_are()
    {
        Assert.Equal(Concession.Overdraft(30), Concession.Overdraft(30.00m));
        Assert.Equal(Concession.Overdraft(30).GetHashCode(), Concession.Overdraft(30.00m).GetHashCode());
        Assert.NotEqual(Concession.Overdraft(30), Concession.LongerCredit(30));
        Assert.NotEqual(Concession.LongerCredit(31), Concession.LongerCredit(30));
        Assert.False(Concession.LongerCredit(30).Equals(null));
    }

    [Fact]
    public void A_request_for_nothing_or_too_much_is_refused()
    {
        Refusal.Of<ArgumentOutOfRangeException>(() => Concession.RateCut(Proportion.Zero), "cut", "cut must be above 0 % and at most 100 %, but was 0.00 %.");
        Refusal.Of<ArgumentOutOfRangeException>(() => Concession.LongerCredit(0), "creditDays", "creditDays must be between 1 and 3,650 days, but was 0.");
        Refusal.Of<ArgumentOutOfRangeException>(() => Concession.LongerCredit(3_651), "creditDays", "creditDays must be between 1 and 3,650 days, but was 3,651.");
        Refusal.Of<ArgumentOutOfRangeException>(() => Concession.Overdraft(0), "amount", "amount must be above 0, but was 0.");
        Refusal.Of<ArgumentOutOfRangeException>(() => Concession.Overdraft(-1), "amount", "amount must be between 0 and 900,000,000,000,000.00, but was -1.00.");
    }
}
