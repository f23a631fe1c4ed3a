namespace CustomerRules.FollowUps.Sequences;

public sealed partial class FollowUpSequence
{
    /// <summary>
    /// In working days: acknowledge by phone on the day or the next; propose a solution after 1 to 2; carry it out after 2, by 3 at the latest, when a
    /// complaint is to be resolved; verify after 5 to 7; ask whether the customer is satisfied after 10 to 15. Every step comes before all else.
    /// </summary>
    public static FollowUpSequence Complaint { get; } = new(
        FollowUpPurpose.Complaint,
        OfComplaint("Acknowledge", 0, 1).With(Channel.Phone).WithNames("acknowledge the complaint and listen", "确认收到投诉并倾听诉求"),
        OfComplaint("Propose", 1, 1).With(Channel.Phone).WithNames("propose a solution", "提出解决方案"),
        OfComplaint("CarryOut", 2, 1).WithNames("carry the solution out", "落实解决方案"),
        OfComplaint("Verify", 5, 2).With(Channel.Phone).WithNames("verify the result", "核实处理结果"),
        OfComplaint("SatisfactionCheck", 10, 5).With(Channel.Phone).WithNames("ask whether the customer is satisfied", "回访客户是否满意"));

    /// <summary>By phone: whether all arrived in order 3 to 7 days after the delivery, and how it serves 30 to 44 days after it.</summary>
    public static FollowUpSequence Delivery { get; } = new(
        FollowUpPurpose.Delivery,
        SequenceStep.InDays("CheckArrival", 3, 4).With(Channel.Phone).WithNames("ask whether all arrived in order", "确认到货情况"),
        SequenceStep.InDays("CheckUse", 30, 14).With(Channel.Phone).WithNames("ask how it serves", "回访使用情况"));

    /// <summary>Before the end of a contract: ask what the customer plans 90 to 69 days before, make an offer on a visit 60 to 39 days before, settle it by phone 30 to 0 days before.</summary>
    public static FollowUpSequence Renewal { get; } = new(
        FollowUpPurpose.Renewal,
        SequenceStep.InDays("AskForPlans", -90, 21).With(Channel.Phone).WithNames("ask whether it means to renew", "询问续约意向"),
        SequenceStep.InDays("Offer", -60, 21).With(Channel.Visit).WithNames("make an offer", "提出续约方案"),
        SequenceStep.InDays("Settle", -30, 30).With(Channel.Phone).WithNames("settle the renewal", "敲定续约"));

    /// <summary>In working days after the owner left: the second owner introduces the new one on a visit after 1 to 3; the manager visits after 5 to 10. Until the introduction the second owner acts.</summary>
    public static FollowUpSequence Handover { get; } = new(
        FollowUpPurpose.Handover,
        SequenceStep.InWorkingDays("Introduce", 1, 2).With(Channel.Visit).With(StepActor.SecondOwner).WithNames("introduce the new owner", "引荐新负责人"),
        SequenceStep.InWorkingDays("ManagerVisit", 5, 5).With(Channel.Visit).With(StepActor.Manager).WithNames("visit with the new owner", "主管与新负责人一同拜访"));

    /// <summary>In working days after a key contact left: find out who succeeds by phone after 1 to 3; meet the successor after 5 to 10.</summary>
    public static FollowUpSequence KeyContactLeft { get; } = new(
        FollowUpPurpose.KeyContactLeft,
        SequenceStep.InWorkingDays("FindSuccessor", 1, 2).With(Channel.Phone).WithNames("find out who succeeds", "了解接任者"),
        SequenceStep.InWorkingDays("MeetSuccessor", 5, 5).With(Channel.Visit).WithNames("meet the successor", "拜访接任者"));

    /// <summary>With a new customer: welcome it by phone after 1 to 3 working days, ask how it goes by phone after 14 to 21 days, review the start on a visit after 60 to 74 days.</summary>
    public static FollowUpSequence Onboarding { get; } = new(
        FollowUpPurpose.Onboarding,
        SequenceStep.InWorkingDays("Welcome", 1, 2).With(Channel.Phone).WithNames("welcome the customer", "欢迎新客户"),
        SequenceStep.InDays("FirstCheck", 14, 7).With(Channel.Phone).WithNames("ask how it goes", "了解合作是否顺利"),
        SequenceStep.InDays("StartReview", 60, 14).With(Channel.Visit).WithNames("review the start together", "共同回顾合作开局"));

    /// <summary>In working days, by a sponsor, in place of more calls: hear by phone what is wrong after 3 to 7, agree on a visit what is mended after 15 to 25, ask by phone whether the mending worked after 45 to 60.</summary>
    public static FollowUpSequence Recovery { get; } = new(
        FollowUpPurpose.Recovery,
        SequenceStep.InWorkingDays("SponsorCall", 3, 4).With(Channel.Phone).With(StepActor.Sponsor).WithNames("hear what is wrong", "倾听客户的不满"),
        SequenceStep.InWorkingDays("SponsorVisit", 15, 10).With(Channel.Visit).With(StepActor.Sponsor).WithNames("agree what is mended", "商定改进措施"),
        SequenceStep.InWorkingDays("ConfirmRecovery", 45, 15).With(Channel.Phone).With(StepActor.Sponsor).WithNames("ask whether the mending worked", "回访确认改进是否见效"));

    /// <summary>After a customer is lost: the owner asks why by phone after 7 to 14 days; the manager makes an offer on a visit after 30 to 44 days; the owner asks once more by phone after 180 to 210 days.</summary>
    public static FollowUpSequence WinBack { get; } = new(
        FollowUpPurpose.WinBack,
        SequenceStep.InDays("AskWhy", 7, 7).With(Channel.Phone).WithNames("ask why it left", "了解流失原因"),
        SequenceStep.InDays("Offer", 30, 14).With(Channel.Visit).With(StepActor.Manager).WithNames("make an offer to come back", "提出挽回方案"),
        SequenceStep.InDays("AskAgain", 180, 30).With(Channel.Phone).WithNames("ask once more", "再次联系"));

    private static SequenceStep OfComplaint(string name, int offset, int window) =>
        SequenceStep.InWorkingDays(name, offset, window).With(FollowUpPriority.Complaint);
}
