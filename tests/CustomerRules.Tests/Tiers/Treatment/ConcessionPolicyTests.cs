using System;
using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Treatment;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Tiers.Treatment;

public class ConcessionPolicyTests
{
    private static readonly TreatmentPolicy Treatments = TreatmentPolicy.Standard.With(CustomerTier.A, TreatmentPolicy.Standard.TreatmentFor(CustomerTier.A).WithMostOverdraft(5_000));

    /// <summary>Tier B: 2 % to 10 %, so 8 points of room.</summary>
    [Theory]
    [InlineData(799, ConcessionOutcome.Granted, 799, ConcessionReasons.WithinCeiling)]
    [InlineData(800, ConcessionOutcome.Granted, 800, ConcessionReasons.WithinCeiling)]
    [InlineData(801, ConcessionOutcome.GrantedInPart, 800, ConcessionReasons.AboveCeiling)]
    public void A_rate_cut_is_granted_up_to_the_ceiling(int asked, ConcessionOutcome outcome, int granted, ConcessionReasons reasons)
    {
        var answer = Firm(Cut(asked), CustomerTier.B, ProfitabilityFlag.Green);

        Assert.Equal((outcome, Cut(granted), reasons), (answer.Outcome, answer.Granted, answer.Reasons));
    }

    /// <summary>Tier A: 60 to 90 days, so 30 of room; and an overdraft of 5,000.</summary>
    [Fact]
    public void Longer_credit_and_overdrafts_are_granted_up_to_the_ceiling()
    {
        Assert.Equal(Concession.LongerCredit(30), Firm(Concession.LongerCredit(30), CustomerTier.A, ProfitabilityFlag.Amber).Granted);
        Assert.Equal(Concession.LongerCredit(30), Firm(Concession.LongerCredit(31), CustomerTier.A, ProfitabilityFlag.Amber).Granted);
        Assert.Equal(ConcessionOutcome.Granted, Firm(Concession.Overdraft(5_000), CustomerTier.A, ProfitabilityFlag.Green).Outcome);
        var inPart = Firm(Concession.Overdraft(5_000.0001m), CustomerTier.A, ProfitabilityFlag.Green);
        Assert.Equal((ConcessionOutcome.GrantedInPart, Concession.Overdraft(5_000)), (inPart.Outcome, inPart.Granted));
        Assert.Equal("Overdraft 5,000.0001: GrantedInPart, Overdraft 5,000.00", inPart.ToString());
    }

    [Fact]
    public void Red_is_refused_and_told_why()
    {
        var cut = Firm(Cut(100), CustomerTier.A, ProfitabilityFlag.Red);

        Assert.Equal((ConcessionOutcome.Refused, null), (cut.Outcome, cut.Granted));
        Assert.Equal(ConcessionReasons.RefusedToRed | ConcessionReasons.WithinCeiling, cut.Reasons);
        Assert.Equal(ConcessionOutcome.Refused, Firm(Concession.Overdraft(1), CustomerTier.A, ProfitabilityFlag.Red).Outcome);
        Assert.Equal(ConcessionOutcome.Refused, Firm(Concession.LongerCredit(1), CustomerTier.A, ProfitabilityFlag.Red).Outcome);
        Assert.Equal("RateCut 1.00 %: Refused", cut.ToString());
    }

    [Fact]
    public void Longer_credit_of_a_red_customer_can_be_left_to_a_person()
    {
        var policy = new ConcessionPolicy(refuseLongerCreditToRed: false);
        var answer = policy.Judge(Concession.LongerCredit(1), CustomerTier.A, ProfitabilityFlag.Red, Treatments, false).Proposal;

        Assert.Equal((ConcessionOutcome.NeedsDecision, null), (answer.Outcome, answer.Granted));
        Assert.Equal(ConcessionReasons.RedNeedsDecision | ConcessionReasons.WithinCeiling, answer.Reasons);
        Assert.Equal(ConcessionOutcome.Refused, policy.Judge(Cut(1), CustomerTier.A, ProfitabilityFlag.Red, Treatments, false).Proposal.Outcome);
        Assert.True(ConcessionPolicy.Standard.RefuseLongerCreditToRed);
    }

    [Fact]
    public void What_is_not_known_needs_a_decision()
    {
        Assert.Equal(
            (ConcessionOutcome.NeedsDecision, ConcessionReasons.FlagUnknown | ConcessionReasons.AboveCeiling),
            Judged(Firm(Cut(5_000), CustomerTier.A, ProfitabilityFlag.Unknown)));
        Assert.Equal((ConcessionOutcome.NeedsDecision, ConcessionReasons.TierUnknown), Judged(Firm(Cut(1), CustomerTier.Unknown, ProfitabilityFlag.Green)));
        Assert.Equal((ConcessionOutcome.NeedsDecision, ConcessionReasons.NoCeilingSet), Judged(Firm(Concession.Overdraft(1), CustomerTier.B, ProfitabilityFlag.Green)));
        Assert.Equal(
            (ConcessionOutcome.NeedsDecision, ConcessionReasons.FlagUnknown | ConcessionReasons.TierUnknown), Judged(Firm(Cut(1), CustomerTier.Unknown, ProfitabilityFlag.Unknown)));
    }

    [Fact]
    public void Without_room_a_request_is_refused_whatever_the_flag()
    {
        Assert.Equal((ConcessionOutcome.Refused, ConcessionReasons.NoRoom), Judged(Firm(Cut(1), CustomerTier.D, ProfitabilityFlag.Green)));
        Assert.Equal((ConcessionOutcome.Refused, ConcessionReasons.NoRoom | ConcessionReasons.FlagUnknown), Judged(Firm(Concession.LongerCredit(1), CustomerTier.D, ProfitabilityFlag.Unknown)));
    }

    [Fact]
    public void A_rate_cut_for_a_natural_person_needs_a_decision()
    {
        Assert.Equal((ConcessionOutcome.NeedsDecision, ConcessionReasons.NaturalPerson), Judged(Of(Cut(1), true, Treatments)));
        Assert.Equal((ConcessionOutcome.NeedsDecision, ConcessionReasons.NaturalPersonUnknown), Judged(Of(Cut(1), null, Treatments)));
        Assert.Equal(ConcessionOutcome.Granted, Of(Cut(1), true, Treatments.WithPriceDifferencesForNaturalPersons(true)).Outcome);
        Assert.Equal(ConcessionOutcome.Granted, Of(Concession.LongerCredit(1), true, Treatments).Outcome);
    }

    [Fact]
    public void A_refusal_takes_effect_only_as_the_decision_of_a_person()
    {
        var recommendation = ConcessionPolicy.Standard.Judge(Concession.Overdraft(800), CustomerTier.A, ProfitabilityFlag.Red, Treatments);
        var decision = recommendation.Confirm("Li", new LocalDate(2026, 7, 1));

        Assert.Same(recommendation.Proposal, decision.Outcome);
        Assert.Equal(
            ["the profitability flag is red: a customer that makes a loss is given no such concession (overdraft)", "800.00 requested, within the ceiling of tier A for overdraft: 5,000.00"],
            recommendation.Reasons.Select(reason => reason.In(Language.English)), StringComparer.Ordinal);
        Assert.Equal(
            ["盈利状况为红色：对亏损客户不给予透支", "申请 800.00，未超过 A 级客户的透支上限 5,000.00"], recommendation.Reasons.Select(reason => reason.In(Language.Chinese)), StringComparer.Ordinal);
    }

    [Fact]
    public void Sizes_are_told_in_their_own_unit()
    {
        Assert.Equal(["31 days requested, above the ceiling of tier A for longer credit: 30 days"], English(Firm(Concession.LongerCredit(31), CustomerTier.A, ProfitabilityFlag.Green)), StringComparer.Ordinal);
        Assert.Equal(["8.01 % requested, above the ceiling of tier B for rate cut: 8 %"], English(Firm(Cut(801), CustomerTier.B, ProfitabilityFlag.Green)), StringComparer.Ordinal);
        Assert.Equal(["申请 31 天，超过 A 级客户的延长账期上限 30 天"], Firm(Concession.LongerCredit(31), CustomerTier.A, ProfitabilityFlag.Green).Explain().Select(reason => reason.In(Language.Chinese)), StringComparer.Ordinal);
    }

    [Fact]
    public void What_is_null_or_not_defined_is_refused()
    {
        var policy = ConcessionPolicy.Standard;

        Refusal.Of<ArgumentNullException>(() => policy.Judge(null!, CustomerTier.A, ProfitabilityFlag.Green, Treatments), "requested", "");
        Refusal.Of<ArgumentNullException>(() => policy.Judge(Cut(1), CustomerTier.A, ProfitabilityFlag.Green, null!), "treatments", "");
        Refusal.Of<ArgumentOutOfRangeException>(() => policy.Judge(Cut(1), (CustomerTier)5, ProfitabilityFlag.Green, Treatments), "tier", "tier must be a defined CustomerTier, but was 5.");
        Refusal.Of<ArgumentOutOfRangeException>(() => policy.Judge(Cut(1), CustomerTier.A, (ProfitabilityFlag)4, Treatments), "flag", "flag must be a defined ProfitabilityFlag, but was 4.");
    }

    private static (ConcessionOutcome Outcome, ConcessionReasons Reasons) Judged(ConcessionAssessment one) => (one.Outcome, one.Reasons);

    private static string[] English(ConcessionAssessment one) => one.Explain().Select(reason => reason.In(Language.English)).ToArray();

    private static Concession Cut(int basisPoints) => Concession.RateCut(Proportion.FromBasisPoints(basisPoints));

    private static ConcessionAssessment Firm(Concession asked, CustomerTier tier, ProfitabilityFlag flag) =>
        ConcessionPolicy.Standard.Judge(asked, tier, flag, Treatments, isNaturalPerson: false).Proposal;

    private static ConcessionAssessment Of(Concession asked, bool? isNaturalPerson, TreatmentPolicy treatments) =>
        ConcessionPolicy.Standard.Judge(asked, CustomerTier.A, ProfitabilityFlag.Green, treatments, isNaturalPerson).Proposal;
}
