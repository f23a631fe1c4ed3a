using System;
using CustomerRules.Numbers;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Treatment;
using CustomerRules.Trade;
using Xunit;

namespace CustomerRules.Tests.FrontDoor;

/// <summary>The rule book hands the policies what the facts say.</summary>
public class TreatmentFrontDoorTests
{
    private static readonly RuleBook Rules = RuleBook.Standard
        .With(new IncentivePolicy(rebate: VolumeSchedule.AllUnits(new VolumeStep(1_000, Proportion.FromPercent(1)))))
        .With(new DepositPolicy(amount: 12.5m));

    [Fact]
    public void A_treatment_depends_on_whether_the_customer_is_a_natural_person()
    {
        var facts = Customers.Stranger();

        Assert.Equal(DiscountBand.None, Rules.RecommendTreatment(facts, CustomerTier.A).Proposal.Treatment.Discount);
        Assert.Equal(DiscountBand.None, Rules.RecommendTreatment(facts.WithNaturalPerson(true), CustomerTier.A).Proposal.Treatment.Discount);
        Assert.Same(
            TreatmentPolicy.Standard.TreatmentFor(CustomerTier.A), Rules.RecommendTreatment(facts.WithNaturalPerson(false), CustomerTier.A).Proposal.Treatment);
    }

    [Theory]
    [InlineData(100, ProfitabilityFlag.Green, ConcessionOutcome.Granted)]
    [InlineData(-1, ProfitabilityFlag.Red, ConcessionOutcome.Refused)]
    [InlineData(null, ProfitabilityFlag.Unknown, ConcessionOutcome.NeedsDecision)]
    public void A_concession_is_judged_by_the_flag_of_the_facts(int? contribution, ProfitabilityFlag flag, ConcessionOutcome outcome)
    {
        var facts = Firm(new TradeFacts(value: 1_000, contribution: contribution));
        var answer = Rules.JudgeConcession(facts, Customers.AsOf, CustomerTier.B, Concession.RateCut(Proportion.FromPercent(1))).Proposal;

        Assert.Equal((flag, outcome), (answer.Flag, answer.Outcome));
        Assert.Equal(
            flag == ProfitabilityFlag.Red ? ConcessionOutcome.Refused : ConcessionOutcome.NeedsDecision,
            Rules.JudgeConcession(facts.WithNaturalPerson(null), Customers.AsOf, CustomerTier.B, Concession.RateCut(Proportion.FromPercent(1))).Proposal.Outcome);
    }

    [Fact]
    public void A_deposit_is_made_at_the_scale_of_the_rule_book() =>
        Assert.Equal((12.50m, 12m), (Rules.JudgeDeposit(CustomerTier.D, 61).Proposal.Amount, Rules.With(MoneyScale.FromDecimals(0)).JudgeDeposit(CustomerTier.D, 61).Proposal.Amount));

    [Fact]
    public void Incentives_take_the_trailing_year_as_turnover()
    {
        var firm = Firm(new TradeFacts(value: 1_050));

        Assert.Equal(10.50m, Rules.AssessIncentives(firm, CustomerTier.B, 0).Rebate);
        Assert.Equal(10m, Rules.With(MoneyScale.FromDecimals(0)).AssessIncentives(firm, CustomerTier.B, 0).Rebate);
        Assert.Equal(0m, Rules.AssessIncentives(firm.WithNaturalPerson(true), CustomerTier.B, 0).Rebate);
        Assert.Equal(IncentiveReasons.TurnoverUnknown, Rules.AssessIncentives(Firm(TradeFacts.Unknown), CustomerTier.B, 0).Reasons);
    }

    [Fact]
    public void Facts_are_asked_for()
    {
        Refusal.Of<ArgumentNullException>(() => Rules.RecommendTreatment(null!, CustomerTier.A), "facts", "");
        Refusal.Of<ArgumentNullException>(() => Rules.JudgeConcession(null!, Customers.AsOf, CustomerTier.A, Concession.LongerCredit(1)), "facts", "");
        Refusal.Of<ArgumentNullException>(() => Rules.AssessIncentives(null!, CustomerTier.A, 0), "facts", "");
    }

    private static CustomerFacts Firm(TradeFacts trade) => Customers.Stranger().WithTrade(trade).WithNaturalPerson(false);
}
