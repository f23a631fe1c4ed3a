using System;
using System.Linq;
using CustomerRules.Prospects;
using CustomerRules.Reasons;
using CustomerRules.Tests.Fixtures;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Prospects;

/// <summary>Clear need, hopeful, none; a "none" is remembered with its date so that nobody asks again too soon.</summary>
public class DemandTriagePolicyTests
{
    private static readonly LocalDate NoneOn = new(2025, 1, 1);
    private static readonly LocalDate AskAgain = new(2025, 6, 30); // 180 days later

    private static ProspectFacts Stranger => new("Li");

    [Fact]
    public void Standard_is_6_months_180_days_and_30_days()
    {
        foreach (var policy in new[] { DemandTriagePolicy.Standard, new DemandTriagePolicy() })
            Assert.Equal((6, 180, 30), (policy.ClearWithinMonths, policy.AskAgainDays, policy.QuietDays));
        Assert.Contains("; 6 by default", Documented.Summary(typeof(DemandTriagePolicy), "ClearWithinMonths"), StringComparison.Ordinal);
        Assert.Contains("; 180 by default", Documented.Summary(typeof(DemandTriagePolicy), "AskAgainDays"), StringComparison.Ordinal);
        Assert.Contains("; 30 by default", Documented.Summary(typeof(DemandTriagePolicy), "QuietDays"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, ProspectBudget.Approved, null, ProspectDemand.Clear)]
    [InlineData(true, ProspectBudget.Unknown, 6, ProspectDemand.Clear)]
    [InlineData(true, ProspectBudget.Planned, 0, ProspectDemand.Clear)]
    [InlineData(true, ProspectBudget.Unknown, 7, ProspectDemand.Hopeful)]
    [InlineData(true, ProspectBudget.Planned, null, ProspectDemand.Hopeful)]
    [InlineData(true, ProspectBudget.None, 1, ProspectDemand.Hopeful)]
    [InlineData(true, ProspectBudget.Unknown, null, ProspectDemand.Hopeful)]
    [InlineData(null, ProspectBudget.Approved, 1, ProspectDemand.Hopeful)]
    [InlineData(false, ProspectBudget.Planned, null, ProspectDemand.Hopeful)]
    [InlineData(null, ProspectBudget.Unknown, 6, ProspectDemand.Hopeful)]
    [InlineData(null, ProspectBudget.None, 7, ProspectDemand.Unknown)]
    [InlineData(false, ProspectBudget.Unknown, null, ProspectDemand.Unknown)]
    [InlineData(null, ProspectBudget.Unknown, null, ProspectDemand.Unknown)]
    public void A_clear_need_is_named_with_money_or_a_decision_in_sight(bool? need, ProspectBudget budget, int? months, ProspectDemand demand) =>
        Assert.Equal(demand, Judge(Stranger.WithNeed(need).WithBudget(budget).WithDecisionWithin(months), NoneOn).Demand);

    [Theory]
    [InlineData(true, true, ProspectDemand.Hopeful)]
    [InlineData(null, true, ProspectDemand.Hopeful)]
    [InlineData(false, true, ProspectDemand.Hopeful)]
    [InlineData(false, false, ProspectDemand.None)]
    [InlineData(null, false, ProspectDemand.Unknown)]
    [InlineData(false, null, ProspectDemand.Unknown)]
    public void Neither_need_nor_interest_is_none_only_where_both_are_known(bool? need, bool? interest, ProspectDemand demand) =>
        Assert.Equal(demand, Judge(Stranger.WithNeed(need).WithInterest(interest), NoneOn).Demand);

    [Fact]
    public void After_a_none_nobody_asks_before_180_days_are_over()
    {
        var facts = Stranger.WithNone(NoneOn);

        foreach (var day in new[] { NoneOn, NoneOn.PlusDays(1), AskAgain.PlusDays(-1) })
        {
            var judged = Judge(facts, day);
            Assert.Equal((ProspectDemand.None, AskAgain, false), (judged.Demand, judged.AskAgainFrom, judged.MayAsk));
            Assert.True(Has(judged, DemandReasons.AnsweredNone | DemandReasons.DoNotAskYet));
        }

        var later = Judge(facts, AskAgain);
        Assert.Equal((ProspectDemand.None, AskAgain, true), (later.Demand, later.AskAgainFrom, later.MayAsk));
        Assert.True(Has(later, DemandReasons.AnsweredNone | DemandReasons.MayAskAgain));
    }

    [Fact]
    public void A_none_after_the_assessment_is_not_known_to_it()
    {
        var judged = Judge(Stranger.WithNone(NoneOn), NoneOn.PlusDays(-1));
        Assert.Equal((ProspectDemand.Unknown, null, true), (judged.Demand, judged.AskAgainFrom, judged.MayAsk));
        Assert.False(Has(judged, DemandReasons.AnsweredNone));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(-30, false)]
    public void A_sign_after_the_none_opens_it_again_at_once(int daysAfter, bool opens)
    {
        var today = NoneOn.PlusDays(1);
        var none = Stranger.WithNone(NoneOn);
        foreach (var facts in new[] { none.WithNeed(true, NoneOn.PlusDays(daysAfter)), none.WithInterest(true, NoneOn.PlusDays(daysAfter)) })
        {
            var judged = Judge(facts, today);
            Assert.Equal(opens ? (ProspectDemand.Hopeful, true) : (ProspectDemand.None, false), (judged.Demand, judged.MayAsk));
            Assert.Equal(opens, Has(judged, DemandReasons.ReopenedBySign));
            Assert.Equal(!opens, Has(judged, DemandReasons.AnsweredNone | DemandReasons.SignOutdated));
        }
    }

    [Fact]
    public void An_undated_sign_holds_today_and_a_dated_one_from_its_day_on()
    {
        Assert.Equal(ProspectDemand.Hopeful, Judge(Stranger.WithNone(NoneOn).WithNeed(true), NoneOn).Demand);
        var tomorrow = Stranger.WithNone(NoneOn).WithNeed(true, NoneOn.PlusDays(1));
        Assert.Equal((ProspectDemand.None, ProspectDemand.Hopeful), (Judge(tomorrow, NoneOn).Demand, Judge(tomorrow, NoneOn.PlusDays(1)).Demand));
        Assert.True(Has(Judge(tomorrow, NoneOn), DemandReasons.NeedUnknown));
    }

    [Fact]
    public void Budget_and_decision_do_not_open_it_again() =>
        Assert.Equal(
            (ProspectDemand.None, false),
            (Judge(Stranger.WithNone(NoneOn).WithBudget(ProspectBudget.Approved).WithDecisionWithin(1), NoneOn).Demand,
            Judge(Stranger.WithNone(NoneOn).WithBudget(ProspectBudget.Approved).WithDecisionWithin(1), NoneOn).MayAsk));

    [Fact]
    public void What_was_said_before_a_none_is_gone_with_it()
    {
        var before = Stranger.WithNeed(true).WithInterest(true).WithBudget(ProspectBudget.Approved).WithDecisionWithin(3);
        var facts = before.WithNone(NoneOn);
        Assert.True(facts is { HasNamedNeed: null, ShowsInterest: null, Budget: ProspectBudget.Unknown, DecisionWithinMonths: null });
        Assert.Equal((ProspectDemand.Clear, ProspectDemand.None), (Judge(before, NoneOn).Demand, Judge(facts, NoneOn).Demand));

        var dated = Stranger.WithNeed(true, NoneOn.PlusDays(5)).WithInterest(false, NoneOn).WithNone(NoneOn);
        Assert.Equal((true, false), (dated.HasNamedNeed, dated.ShowsInterest));
    }

    [Fact]
    public void Any_question_is_followed_by_30_quiet_days_unless_a_sign_comes()
    {
        var asked = Stranger.WithLastAsked(NoneOn);
        Assert.False(Judge(asked, NoneOn.PlusDays(29)).MayAsk);
        Assert.True(Judge(asked, NoneOn.PlusDays(30)).MayAsk);
        Assert.True(Judge(asked, NoneOn.PlusDays(-1)).MayAsk);
        Assert.True(Judge(asked.WithInterest(true, NoneOn.PlusDays(2)), NoneOn.PlusDays(2)).MayAsk);
        Assert.False(Judge(asked.WithInterest(true, NoneOn), NoneOn.PlusDays(2)).MayAsk);
        Assert.True(Has(Judge(asked, NoneOn.PlusDays(29)), DemandReasons.AskedRecently | DemandReasons.DoNotAskYet));
        Assert.False(Has(Judge(asked, NoneOn.PlusDays(30)), DemandReasons.AskedRecently));
    }

    [Theory]
    [InlineData(149, 180)]
    [InlineData(150, 180)]
    [InlineData(151, 181)]
    public void The_later_of_both_waits_counts(int askedAfter, int waitsUntil) =>
        Assert.Equal(NoneOn.PlusDays(waitsUntil), Judge(Stranger.WithNone(NoneOn).WithLastAsked(NoneOn.PlusDays(askedAfter)), NoneOn.PlusDays(160)).AskAgainFrom);

    [Fact]
    public void The_reasons_quote_dates_and_lines_in_both_languages()
    {
        var judged = Judge(Stranger.WithNone(NoneOn).WithLastAsked(NoneOn).WithDecisionWithin(9), NoneOn.PlusDays(10));

        Assert.Equal(
            [
                "whether it has a need is not known", "whether it shows interest is not known", "the budget is not known",
                "a decision is expected within 9 months, later than 6",
                "answered on 2025-01-01 that there is no demand, and no sign has come since",
                "was asked on 2025-01-01, less than 30 days before 2025-01-11, and no sign has come since",
                "do not ask before 2025-06-30",
            ],
            judged.Explain().Select(reason => reason.In(Language.English)),
            StringComparer.Ordinal);
        Assert.Contains("2025-06-30 之前不再询问", judged.Explain().Select(reason => reason.In(Language.Chinese)), StringComparer.Ordinal);
        Assert.Equal(("None, ask again from 2025-06-30", "Unknown", "Li"), (judged.ToString(), Judge(Stranger, NoneOn).ToString(), Stranger.ToString()));
    }

    [Fact]
    public void What_is_out_of_range_is_refused()
    {
        Refusal.Of<ArgumentOutOfRangeException>(() => new DemandTriagePolicy(1_201), "clearWithinMonths", "clearWithinMonths must be between 0 and 1,200 months, but was 1,201.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new DemandTriagePolicy(askAgainDays: 3_651), "askAgainDays", "askAgainDays must be between 0 and 3,650 days, but was 3,651.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new DemandTriagePolicy(quietDays: -1), "quietDays", "quietDays must be between 0 and 3,650 days, but was -1.");
        Refusal.Of<ArgumentOutOfRangeException>(() => Stranger.WithDecisionWithin(-1), "months", "months must be between 0 and 1,200 months, but was -1.");
        Refusal.Of<ArgumentOutOfRangeException>(() => Stranger.WithBudget((ProspectBudget)4), "budget", "budget must be a defined ProspectBudget, but was 4.");
        Refusal.Of<ArgumentException>(() => new ProspectFacts(""), "prospectId", "prospectId must not be empty.");
        Refusal.Of<ArgumentNullException>(() => Judge(null!, NoneOn), "facts", "");
        var tooLate = new LocalDate(2200, 1, 1);
        Refusal.Of<ArgumentOutOfRangeException>(() => Judge(Stranger, tooLate), "asOf", "asOf must be between 1900-01-01 and 2199-12-31, but was 2200-01-01.");
        Refusal.Of<ArgumentOutOfRangeException>(() => Stranger.WithNone(tooLate), "answeredOn", "answeredOn must be between 1900-01-01 and 2199-12-31, but was 2200-01-01.");
        Refusal.Of<ArgumentOutOfRangeException>(() => Stranger.WithNeed(true, tooLate), "learnedOn", "learnedOn must be between");
        Refusal.Of<ArgumentOutOfRangeException>(() => Stranger.WithInterest(true, tooLate), "seenOn", "seenOn must be between");
        Refusal.Of<ArgumentOutOfRangeException>(() => Stranger.WithLastAsked(tooLate), "askedOn", "askedOn must be between");
    }

    [Fact]
    public void A_wait_may_end_after_the_last_date_of_rows() =>
        Assert.Equal(new LocalDate(2200, 6, 29), Judge(Stranger.WithNone(new(2199, 12, 31)), new(2199, 12, 31)).AskAgainFrom);

    private static DemandAssessment Judge(ProspectFacts facts, LocalDate asOf) => RuleBook.Standard.AssessDemand(facts, asOf);

    private static bool Has(DemandAssessment judged, DemandReasons reasons) => (judged.Reasons & reasons) == reasons;
}
