using System;
using System.Collections.Generic;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;
using CustomerRules.Tiers;

namespace CustomerRules.Relationships;

/// <summary>What to do in each kind of relationship, in order, and what each action waits for.</summary>
/// <remarks>
/// No action raises lock-in by contract or exit fee: binding alone is only captivity, and a transactional relationship may stay so. Source: the marketing of industrial accounts after B. B. Jackson 1985. Compared by reference. Immutable and thread-safe.
/// </remarks>
public sealed class Playbook
{
    private readonly IReadOnlyList<PlaybookAction>[] actions;

    private Playbook(IReadOnlyList<PlaybookAction>[] actions) => this.actions = actions;

    /// <summary>
    /// Transactional: availability, price (where price decides at least 50 % of its purchases), quick results, and it may stay so.
    /// Developing: the four binding steps, each where its side of the bond is the weakest: quality and technology against alternatives, care in the current
    /// work for the share of wallet, personal relations for the share of categories, adapted processes for the lock-in ratio.
    /// Captive: restore win-win first; a sponsor for tiers A and B; mend dissatisfaction where satisfaction is under 50 % or unknown; ask whether it worked.
    /// Partnership: the three win-win steps; keep the file current where evidence is missing or the last contact is over 180 days ago or unknown.
    /// </summary>
    public static Playbook Standard { get; } = new Playbook([[], [], [], [], []])
        .With(
            RelationshipType.Transactional,
            new("AssureAvailability", "make sure that what it buys is there when it asks", "确保供货，随订随有"),
            new PlaybookAction("CompeteOnPrice", "offer a fair price for each purchase", "每次采购都给出公道的价格")
                .When(PlaybookTrigger.PriceLed(Proportion.FromPercent(50))),
            new("ShowQuickResults", "show results at once", "让客户很快看到效果"),
            new("StayTransactional", "it may stay transactional: serve it well and invest elsewhere", "可以保持交易型：做好服务，把资源投向别处"))
        .With(
            RelationshipType.Developing,
            new PlaybookAction("LeadInQuality", "give first-class quality and lead in technology", "提供一流品质，保持技术领先")
                .When(PlaybookTrigger.WeakestBond(EvidenceItem.Alternatives)),
            new PlaybookAction("CareForCurrentWork", "take extra care in the current work", "用心做好眼前的每一项业务")
                .When(PlaybookTrigger.WeakestBond(EvidenceItem.ShareOfWallet)),
            new PlaybookAction("BuildPersonalRelations", "build personal relations", "建立良好的个人关系")
                .When(PlaybookTrigger.WeakestBond(EvidenceItem.CategoryShare)),
            new PlaybookAction("InviteProcessAdaptation", "invite it to adapt its own processes to the joint work", "邀请客户调整自身流程以配合双方协作")
                .When(PlaybookTrigger.WeakestBond(EvidenceItem.LockIn)))
        .With(
            RelationshipType.Captive,
            new("RestoreMutualBenefit", "restore the win-win before anything else", "首先恢复双赢"),
            new PlaybookAction("AppointSponsor", "appoint a sponsor who answers for the recovery", "指定一位高层负责修复关系")
                .When(PlaybookTrigger.TierOrBetter(CustomerTier.B)),
            new PlaybookAction("MendDissatisfaction", "find what makes it dissatisfied and mend it", "找出不满的原因并切实改进")
                .When(PlaybookTrigger.EvidenceLowOrUnknown(EvidenceItem.Satisfaction, Proportion.FromPercent(50))),
            new("ConfirmRecovery", "ask whether the mending worked", "回访确认改进是否见效"))
        .With(
            RelationshipType.Partnership,
            new("WidenService", "widen the service", "扩大服务范围"),
            new("KnowItsBusiness", "know its business", "深入了解客户的业务"),
            new("KnowItsIndustry", "know its industry", "深入了解客户所在的行业"),
            new PlaybookAction("KeepFileCurrent", "keep its file current and react to changes at once", "及时更新客户档案，有变化立即应对")
                .When(PlaybookTrigger.FileOutOfDate(180)));

    /// <summary>The actions for a relationship type, in order; none for Unknown. By default as <see cref="Standard"/> lists them.</summary>
    /// <param name="type">The type.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="type"/> is not defined.</exception>
    public IReadOnlyList<PlaybookAction> ActionsFor(RelationshipType type) => actions[(int)Guard.Against.UndefinedEnum(type)];

    /// <summary>The actions for a relationship type that are due now, in the same order, each with its reasons.</summary>
    /// <param name="type">The type.</param>
    /// <param name="row">The row, within its documented ranges.</param>
    /// <param name="tier">Its tier.</param>
    /// <param name="contributions">Its evidence, as <see cref="RelationshipPolicy.Contributions"/> gives it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="type"/> or <paramref name="tier"/> is not defined.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="contributions"/> is null.</exception>
    public IReadOnlyList<TriggeredAction> ActionsNow(
        RelationshipType type, in CustomerRow row, CustomerTier tier, IReadOnlyList<EvidenceContribution> contributions)
    {
        var check = new TriggerCheck(row, Guard.Against.UndefinedEnum(tier), Guard.Against.Null(contributions));
        var due = new List<TriggeredAction>();
        foreach (var action in ActionsFor(type))
        {
            var reasons = check.Reasons(action.Trigger);
            if (reasons != PlaybookReasons.None)
                due.Add(new(action, reasons, check.Explain(action.Trigger, reasons)));
        }

        return due.AsReadOnly();
    }

    /// <summary>The same playbook with other actions for a relationship type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="ordered">The actions in order; the list is copied.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="type"/> is not defined.</exception>
    /// <exception cref="ArgumentException"><paramref name="ordered"/> or an element is null.</exception>
    public Playbook With(RelationshipType type, params PlaybookAction[] ordered)
    {
        var changed = (IReadOnlyList<PlaybookAction>[])actions.Clone();
        changed[(int)Guard.Against.UndefinedEnum(type)] = Array.AsReadOnly(Guard.Against.NullElements(ordered));
        return new(changed);
    }
}
