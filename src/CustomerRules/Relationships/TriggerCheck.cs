using System.Collections.Generic;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.Tiers;

namespace CustomerRules.Relationships;

/// <summary>Holds triggers against one customer: what is due, and with which figures.</summary>
internal sealed class TriggerCheck(CustomerRow row, CustomerTier tier, IReadOnlyList<EvidenceContribution> contributions)
{
    private static readonly ReasonTexts<PlaybookReasons> Texts = new(
        (PlaybookReasons.HoldsAlways, "holds for every customer of this kind", "此类客户一律适用"),
        (PlaybookReasons.TierReached, "tier {tier} is {leastTier} or better", "客户等级为 {tier} 级，不低于 {leastTier} 级"),
        (PlaybookReasons.EvidenceIsLow, "score of {item}: {score}, under {line}", "{item}评分为 {score}，低于 {line}"),
        (PlaybookReasons.EvidenceIsUnknown, "nothing is known of {item}: ask", "{item}未知，需向客户了解"),
        (PlaybookReasons.PriceDecides, "price decides {priceLed} of its purchases, at least {line}", "价格导向采购占比为 {priceLed}，达到 {line}"),
        (PlaybookReasons.BondIsWeakest, "weakest evidence of the bond: {item}, with a score of {score}", "{item}是绑定度证据中最弱的一项，评分为 {score}"),
        (PlaybookReasons.FactsAreMissing, "not known: {missing}", "档案缺项：{missing}"),
        (PlaybookReasons.LastContactUnknown, "the last real contact is not known", "最近一次实际联系的日期未知"),
        (PlaybookReasons.LastContactOld, "the last real contact was on {lastContact}, more than {maximumDays} days ago", "最近一次实际联系在 {lastContact}，已超过 {maximumDays} 天"));

    /// <summary>Why an action is due; none where it is not.</summary>
    public PlaybookReasons Reasons(PlaybookTrigger trigger) => trigger.Condition switch
    {
        PlaybookCondition.TierOrBetter => If(tier != CustomerTier.Unknown && tier <= trigger.LeastTier, PlaybookReasons.TierReached),
        PlaybookCondition.EvidenceLow => If(IsLow(trigger), PlaybookReasons.EvidenceIsLow),
        PlaybookCondition.EvidenceUnknown => If(ScoreOf(trigger) is null, PlaybookReasons.EvidenceIsUnknown),
        PlaybookCondition.EvidenceLowOrUnknown =>
            If(IsLow(trigger), PlaybookReasons.EvidenceIsLow) | If(ScoreOf(trigger) is null, PlaybookReasons.EvidenceIsUnknown),
        PlaybookCondition.PriceLed => If(row.PriceLed >= 0 && row.PriceLed >= trigger.Line!.Value.BasisPoints, PlaybookReasons.PriceDecides),
        PlaybookCondition.WeakestBond => If(IsWeakest(trigger), PlaybookReasons.BondIsWeakest),
        PlaybookCondition.FileOutOfDate =>
            If(Missing().Count > 0, PlaybookReasons.FactsAreMissing)
            | If(row.LastContact == CustomerRow.UnknownDate, PlaybookReasons.LastContactUnknown)
            | If(row.LastContact != CustomerRow.UnknownDate && row.AsOf - row.LastContact > trigger.MaximumDays, PlaybookReasons.LastContactOld),
        _ => PlaybookReasons.HoldsAlways,
    };

    public IReadOnlyList<Reason> Explain(PlaybookTrigger trigger, PlaybookReasons reasons) => Texts.Explain(reasons, (name, text) => name switch
    {
        "tier" => Vocabulary.Of(tier, text.Language),
        "leastTier" => Vocabulary.Of(trigger.LeastTier, text.Language),
        "item" => Vocabulary.Of(trigger.Item!.Value, text.Language),
        "score" => text.Percent(ScoreOf(trigger)?.BasisPoints),
        "line" => text.Bound(trigger.Line!.Value.BasisPoints),
        "priceLed" => text.Percent(row.PriceLed),
        "missing" => string.Join(text.Language == Language.Chinese ? "、" : ", ", Missing().ConvertAll(item => Vocabulary.Of(item, text.Language))),
        "lastContact" => text.Date(row.LastContact),
        _ => text.Number(trigger.MaximumDays),
    });

    private static PlaybookReasons If(bool holds, PlaybookReasons reason) => holds ? reason : PlaybookReasons.None;

    private bool IsLow(PlaybookTrigger trigger) => ScoreOf(trigger) is { } score && score < trigger.Line!.Value;

    private bool IsWeakest(PlaybookTrigger trigger)
    {
        var weakest = int.MaxValue;
        var own = int.MaxValue;
        foreach (var contribution in contributions)
        {
            if (!EvidenceWeights.IsBond(contribution.Item) || contribution.Weight == 0 || contribution.Value is not { } value)
                continue;
            if (value.BasisPoints < weakest)
                weakest = value.BasisPoints;
            if (contribution.Item == trigger.Item)
                own = value.BasisPoints;
        }

        return own < int.MaxValue && own == weakest;
    }

    /// <summary>The evidence that somebody could be asked for.</summary>
    private List<EvidenceItem> Missing()
    {
        var missing = new List<EvidenceItem>();
        foreach (var contribution in contributions)
        {
            if (contribution.Value is null && contribution.Weight > 0 && contribution.Item != EvidenceItem.TradePattern)
                missing.Add(contribution.Item);
        }

        return missing;
    }

    private Proportion? ScoreOf(PlaybookTrigger trigger)
    {
        foreach (var contribution in contributions)
        {
            if (contribution.Item == trigger.Item)
                return contribution.Value;
        }

        return null;
    }
}
