using System;
using System.Globalization;
using CustomerRules.Internal.Guards;
using CustomerRules.Reasons;

namespace CustomerRules.Relationships;

public readonly partial record struct PlaybookTrigger
{
    /// <summary>When the action is due, as part of a sentence such as <c>when the score of satisfaction is under 50 % or unknown</c>.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not defined.</exception>
    public string In(Language language)
    {
        var text = new FigureText(Guard.Against.UndefinedEnum(language));
        var item = Item is { } looked ? Vocabulary.Of(looked, language) : "";
        var line = text.Bound(Line?.BasisPoints ?? 0);
        var tier = Vocabulary.Of(LeastTier, language);
        var days = text.Number(MaximumDays);
        var isChinese = language == Language.Chinese;
        return Condition switch
        {
            PlaybookCondition.TierOrBetter => isChinese ? "客户等级为 " + tier + " 级及以上时" : "for tier " + tier + " and better",
            PlaybookCondition.EvidenceLow => isChinese ? item + "评分低于 " + line + " 时" : "when the score of " + item + " is under " + line,
            PlaybookCondition.EvidenceUnknown => isChinese ? item + "未知时" : "when nothing is known of " + item,
            PlaybookCondition.EvidenceLowOrUnknown =>
                isChinese ? item + "评分低于 " + line + " 或未知时" : "when the score of " + item + " is under " + line + " or unknown",
            PlaybookCondition.PriceLed => isChinese ? "价格导向采购占比达到 " + line + " 时" : "when price decides at least " + line + " of its purchases",
            PlaybookCondition.WeakestBond => isChinese ? item + "为绑定度证据中最弱的一项时" : "when the weakest evidence of the bond is " + item,
            PlaybookCondition.FileOutOfDate =>
                isChinese ? "档案有缺项，或超过 " + days + " 天没有实际联系，或联系日期未知时" : "when evidence is missing, or the last real contact is over " + days + EnglishNumber.Agree(days, " days") + " ago or unknown",
            _ => isChinese ? "一律适用" : "always",
        };
    }

    /// <summary>Invariant text such as <c>EvidenceLowOrUnknown Satisfaction 50.00 %</c>.</summary>
    public override string ToString() => Condition
        + (LeastTier == default ? "" : " " + LeastTier)
        + (Item is { } item ? " " + item : "")
        + (Line is { } line ? " " + line : "")
        + (MaximumDays is { } days ? " " + days.ToString(CultureInfo.InvariantCulture) + " days" : "");
}
