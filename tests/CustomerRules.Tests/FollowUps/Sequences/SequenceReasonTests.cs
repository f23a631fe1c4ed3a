using System.Collections.Generic;
using System.Linq;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Sequences;
using CustomerRules.Reasons;
using CustomerRules.Relationships;
using Xunit;
using static CustomerRules.Tests.FollowUps.Sequences.SequenceCases;

namespace CustomerRules.Tests.FollowUps.Sequences;

/// <summary>Why a step is planned, with its figures, in both languages.</summary>
public class SequenceReasonTests
{
    private static readonly SequencePolicy Standard = SequencePolicy.Standard;

    public static IEnumerable<object[]> Steps => new[]
    {
        Case(FollowUpPurpose.Complaint, "2026-03-02", 0, "to acknowledge the complaint and listen: on the day of the event, 2026-03-02", "“确认收到投诉并倾听诉求”：事件当天（2026-03-02）"),
        Case(FollowUpPurpose.Complaint, "2026-03-02", 1, "to propose a solution: 1 working day after the event of 2026-03-02", "“提出解决方案”：事件（2026-03-02）发生后 1 个工作日"),
        Case(FollowUpPurpose.Complaint, "2026-03-02", 2, "to carry the solution out: 2 working days after the event of 2026-03-02", "“落实解决方案”：事件（2026-03-02）发生后 2 个工作日"),
        Case(FollowUpPurpose.Delivery, "2026-03-02", 1, "to ask how it serves: 30 days after the event of 2026-03-02", "“回访使用情况”：事件（2026-03-02）发生后 30 天"),
        Case(FollowUpPurpose.Renewal, "2026-06-30", 0, "to ask whether it means to renew: 90 days before the event of 2026-06-30", "“询问续约意向”：事件（2026-06-30）前 90 天"),
    };

    [Theory]
    [MemberData(nameof(Steps))]
    public void Each_step_says_how_it_counts(FollowUpPurpose purpose, string date, int index, string english, string chinese)
    {
        var reason = Standard.Plan(Customer(Event(purpose, date)), "2026-03-02", "2026-07-01")[index].Explain()[0];

        Assert.Equal((english, chinese), (reason.In(Language.English), reason.In(Language.Chinese)));
    }

    [Fact]
    public void Working_days_before_the_event_are_counted_too() => Holds(
        Standard.With(FollowUpSequence.Custom("Fair", SequenceStep.InWorkingDays("Invite", -1))).Plan(Customer(SequenceTrigger.Custom("Fair", Date("2026-03-09"))), "2026-03-01", "2026-04-01")[0],
        "StepWorkingDaysBefore",
        "to Invite: 1 working day before the event of 2026-03-09",
        "“Invite”：事件（2026-03-09）前 1 个工作日");

    [Fact]
    public void A_step_says_that_it_was_moved() => Holds(
        Standard.Plan(Customer(Event(FollowUpPurpose.Delivery, "2026-03-04")), "2026-03-01", "2026-04-01")[0],
        "StepMoved",
        "moved to 2026-03-09: its date is not a working day, or the step before it has to come first",
        "顺延或提前至 2026-03-09：原定日期非工作日，或须排在前一步骤之后");

    [Fact]
    public void A_step_says_since_when_it_is_overdue() => Holds(
        Standard.Plan(Customer(Event(FollowUpPurpose.Delivery, "2026-03-02")), "2026-03-06", "2026-04-01")[0],
        "StepOverdue",
        "overdue since 2026-03-05: to be caught up on by 2026-03-09",
        "自 2026-03-05 起逾期：最迟于 2026-03-09 补上");

    [Fact]
    public void A_step_says_who_acts()
    {
        var steps = Standard.WithManager("max").Plan(Customer(SequenceTrigger.Handover(Date("2026-03-02"), "anna", "carl")), "2026-03-01", "2026-04-01");

        Holds(steps[0], "SecondOwnerActs", "bert, the second owner, acts", "由第二负责人（bert）代为联系");
        Holds(steps[1], "ManagerActs", "max, the manager, acts", "由主管（max）出面");
    }

    [Fact]
    public void A_derived_recovery_says_why_it_is_there_and_that_nobody_named_a_sponsor()
    {
        var facts = Customer().With(RelationshipType.Captive);
        var step = Standard.Plan(facts, "2026-01-01", "2026-02-01")[0];

        Holds(step, "ActorNotKnown", "it calls for the sponsor, but none is named: it falls to the owner, anna", "应由高层负责人出面，但未指定人选：暂由负责人（anna）落实");
        Holds(
            step,
            "RecoveryOfCaptive",
            "the customer is captive and no recovery is on file: one begins with the half-year, on 2026-01-01",
            "客户为被锁定型且无修复记录：自半年期初（2026-01-01）启动关系修复");
        Holds(Standard.WithSponsor("sun").Plan(facts, "2026-01-01", "2026-02-01")[0], "SponsorActs", "sun, the sponsor, acts", "由高层负责人（sun）出面");
        Holds(
            Standard.Plan(facts.WithOwner(null), "2026-01-01", "2026-02-01")[0],
            "ActorNotKnown",
            "it calls for the sponsor, but none is named: it falls to the owner, unknown",
            "应由高层负责人出面，但未指定人选：暂由负责人（未知）落实");
    }

    private static void Holds(FollowUp step, string code, string english, string chinese)
    {
        var reason = step.Explain().Single(one => one.Code == code);
        Assert.Equal((english, chinese), (reason.In(Language.English), reason.In(Language.Chinese)));
    }

    private static object[] Case(FollowUpPurpose purpose, string date, int index, string english, string chinese) => [purpose, date, index, english, chinese];
}
