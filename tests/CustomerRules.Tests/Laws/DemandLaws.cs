using System.Linq;
using CustomerRules.Prospects;
using CustomerRules.Reasons;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Laws;

public class DemandLaws
{
    private static readonly LocalDate Day = new(2025, 1, 1);

    private static readonly Gen<LocalDate?> Dates =
        Gen.Frequency((1, Gen.Constant<LocalDate?>(null)), (2, Gen.Choose(-12, 12).Select(days => (LocalDate?)Day.PlusDays(days))));

    private static readonly Gen<bool?> Answers = Gen.Elements<bool?>(null, false, true);

    private static readonly Gen<(ProspectFacts Facts, DemandTriagePolicy Policy)> Judged =
        from none in Dates
        from need in Answers
        from needOn in Dates
        from interest in Answers
        from interestOn in Dates
        from budget in Gen.Choose(0, 3)
        from months in Gen.Elements<int?>(null, 0, 5, 6, 7)
        from asked in Dates
        from again in Gen.Choose(0, 8)
        from quiet in Gen.Choose(0, 8)
        let start = new ProspectFacts("someone")
        select (
            (none is { } date ? start.WithNone(date) : start).WithNeed(need, needOn).WithInterest(interest, interestOn)
                .WithBudget((ProspectBudget)budget).WithDecisionWithin(months).WithLastAsked(asked),
            new DemandTriagePolicy(askAgainDays: again, quietDays: quiet));

    [Fact]
    public void Demand_is_its_definition() => Law.Holds(
        Judged, x => Assert.Equal(NaiveDemand(x.Facts, x.Policy.ClearWithinMonths), x.Policy.Assess(x.Facts, Day).Demand), runs: 2_000);

    /// <summary>Day by day: it may be asked unless some answer or question of the last days forbids it, with no sign after it.</summary>
    [Fact]
    public void Asking_is_deferred_by_an_answer_or_a_question_with_no_sign_after_it_and_by_nothing_else() => Law.Holds(
        Judged,
        x =>
        {
            var judged = x.Policy.Assess(x.Facts, Day);
            var forbidden = Enumerable.Range(0, 20).Select(back => Day.PlusDays(-back)).Any(date =>
                !HasSignAfter(x.Facts, date)
                && ((x.Facts.AnsweredNoneOn == date && date.PlusDays(x.Policy.AskAgainDays) > Day) || (x.Facts.LastAskedOn == date && date.PlusDays(x.Policy.QuietDays) > Day)));
            Assert.Equal(!forbidden, judged.MayAsk);
            Assert.Equal(forbidden, (judged.Reasons & DemandReasons.DoNotAskYet) != DemandReasons.None);
        },
        runs: 2_000);

    [Fact]
    public void A_new_need_opens_everything_at_once() => Law.Holds(Judged, x =>
    {
        var judged = x.Policy.Assess(x.Facts.WithNeed(true), Day);
        Assert.True(judged.MayAsk);
        Assert.True(judged.Demand >= ProspectDemand.Hopeful);
    });

    [Fact]
    public void Every_reason_is_told_in_both_languages() => Law.Holds(Judged, x =>
    {
        var judged = x.Policy.Assess(x.Facts, Day);
        Assert.Equal(judged.Reasons.ToString(), string.Join(", ", judged.Explain().Select(reason => reason.Code)));
        Assert.All(judged.Explain(), reason => Assert.DoesNotMatch("[{}]|unknown", reason.In(Language.English)));
        Assert.All(judged.Explain(), reason => Assert.DoesNotMatch("[{}]", reason.In(Language.Chinese)));
    });

    private static ProspectDemand NaiveDemand(ProspectFacts facts, int months)
    {
        var none = facts.AnsweredNoneOn <= Day ? facts.AnsweredNoneOn : null;
        var need = facts.NeedNamedOn > Day ? null : facts.HasNamedNeed;
        var interest = facts.InterestShownOn > Day ? null : facts.ShowsInterest;
        var freshNeed = need == true && (none is null || facts.NeedNamedOn is null || facts.NeedNamedOn > none);
        var freshInterest = interest == true && (none is null || facts.InterestShownOn is null || facts.InterestShownOn > none);
        if (none is not null && !freshNeed && !freshInterest)
            return ProspectDemand.None;
        var soon = facts.DecisionWithinMonths is { } within && within <= months;
        if (freshNeed && facts.Budget != ProspectBudget.None && (facts.Budget == ProspectBudget.Approved || soon))
            return ProspectDemand.Clear;
        if (freshNeed || freshInterest || soon || facts.Budget >= ProspectBudget.Planned)
            return ProspectDemand.Hopeful;
        return need == false && interest == false ? ProspectDemand.None : ProspectDemand.Unknown;
    }

    private static bool HasSignAfter(ProspectFacts facts, LocalDate date) =>
        (facts.HasNamedNeed == true && IsAfter(facts.NeedNamedOn, date)) || (facts.ShowsInterest == true && IsAfter(facts.InterestShownOn, date));

    private static bool IsAfter(LocalDate? sign, LocalDate date) => sign is null || (sign > date && sign <= Day);
}
