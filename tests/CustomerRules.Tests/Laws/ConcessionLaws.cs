using System;
using CustomerRules.Numbers;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Treatment;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Laws;

public class ConcessionLaws
{
    private static readonly Gen<(ConcessionPolicy Policy, TreatmentPolicy Treatments, Concession Requested, CustomerTier Tier, ProfitabilityFlag Flag, bool? Person)> Cases =
        from refusing in Gen.Elements(true, false)
        from treatments in Treatments.Policies
        from requested in Treatments.Concession
        from tier in Treatments.Tier
        from flag in Treatments.Flag
        from person in Treatments.NaturalPerson
        select (new ConcessionPolicy(refusing), treatments, requested, tier, flag, person);

    [Fact]
    public void Red_never_gets_a_rate_cut_or_an_overdraft_whatever_the_rest() =>
        Law.Holds(Cases, one =>
        {
            var answer = one.Policy.Judge(one.Requested, one.Tier, ProfitabilityFlag.Red, one.Treatments, one.Person).Proposal;
            Assert.Null(answer.Granted);
            if (one.Requested.Kind != ConcessionKind.LongerCredit || one.Policy.RefuseLongerCreditToRed)
                Assert.Equal((ConcessionOutcome.Refused, ConcessionReasons.RefusedToRed), (answer.Outcome, answer.Reasons & ConcessionReasons.RefusedToRed));
        }, runs: 1_000);

    [Fact]
    public void The_outcome_is_its_definition() =>
        Law.Holds(Cases, one =>
        {
            var answer = one.Policy.Judge(one.Requested, one.Tier, one.Flag, one.Treatments, one.Person).Proposal;
            var (outcome, granted) = Naive(one.Policy, one.Treatments, one.Requested, one.Tier, one.Flag, one.Person);
            Assert.Equal((outcome, granted), (answer.Outcome, answer.Granted));
        }, runs: 3_000);

    [Fact]
    public void Nothing_unknown_grants_or_refuses() =>
        Law.Holds(Cases, one =>
        {
            var answer = one.Policy.Judge(one.Requested, one.Tier, ProfitabilityFlag.Unknown, one.Treatments, one.Person).Proposal;
            Assert.True(answer.Outcome == ConcessionOutcome.NeedsDecision || (answer.Reasons & ConcessionReasons.NoRoom) != ConcessionReasons.None);
            Assert.Equal(ConcessionReasons.FlagUnknown, answer.Reasons & ConcessionReasons.FlagUnknown);
            Assert.Equal(
                one.Flag == ProfitabilityFlag.Red ? ConcessionOutcome.Refused : ConcessionOutcome.NeedsDecision,
                new ConcessionPolicy().Judge(one.Requested, CustomerTier.Unknown, one.Flag, one.Treatments, one.Person).Proposal.Outcome);
        });

    [Fact]
    public void The_reasons_and_the_recommendation_say_the_same() =>
        Law.Holds(Cases, one =>
        {
            var recommendation = one.Policy.Judge(one.Requested, one.Tier, one.Flag, one.Treatments, one.Person);
            Assert.Equal(recommendation.Proposal.Explain(), recommendation.Reasons);
            Assert.NotEmpty(recommendation.Reasons);
        }, runs: 100);

    private static (ConcessionOutcome Outcome, Concession? Granted) Naive(
        ConcessionPolicy policy, TreatmentPolicy treatments, Concession requested, CustomerTier tier, ProfitabilityFlag flag, bool? person)
    {
        var isRateCut = requested.Kind == ConcessionKind.RateCut;
        var isByPerson = isRateCut && person != false && !treatments.PriceDifferencesForNaturalPersons;
        var room = tier == CustomerTier.Unknown || isByPerson ? null : Room(requested.Kind, treatments.TreatmentFor(tier));
        if (flag == ProfitabilityFlag.Red && (requested.Kind != ConcessionKind.LongerCredit || policy.RefuseLongerCreditToRed))
            return (ConcessionOutcome.Refused, null);
        if (room is 0)
            return (ConcessionOutcome.Refused, null);
        if (room is null || flag is ProfitabilityFlag.Unknown or ProfitabilityFlag.Red)
            return (ConcessionOutcome.NeedsDecision, null);
        return Size(requested) <= room ? (ConcessionOutcome.Granted, requested) : (ConcessionOutcome.GrantedInPart, Sized(requested.Kind, room.Value));
    }

    private static decimal? Room(ConcessionKind kind, TierTreatment treatment) => kind switch
    {
        ConcessionKind.RateCut => (treatment.Discount.Most.Percent - treatment.Discount.Usual.Percent) * 100,
        ConcessionKind.LongerCredit => treatment.MostCreditDays - treatment.CreditDays,
        _ => treatment.MostOverdraft,
    };

    private static decimal Size(Concession one) => one.Cut is { } cut ? cut.BasisPoints : one.CreditDays ?? one.Amount ?? throw new InvalidOperationException();

    private static Concession Sized(ConcessionKind kind, decimal size) => kind switch
    {
        ConcessionKind.RateCut => Concession.RateCut(Proportion.FromBasisPoints((int)size)),
        ConcessionKind.LongerCredit => Concession.LongerCredit((int)size),
        _ => Concession.Overdraft(size),
    };
}
