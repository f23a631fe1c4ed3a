namespace CustomerRules.Reasons;

public static partial class ReasonCatalog
{
    private static ReasonText[] RelationshipTexts() =>
    [
        new(RowReasons.BondHigh,
            "bond of {bond} is at least {bondLine}: hard to leave",
            "绑定度 {bond}，达到 {bondLine}：较难离开"),
        new(RowReasons.BondLow,
            "bond of {bond} is under {bondLine}: easy to leave",
            "绑定度 {bond}，低于 {bondLine}：较易离开"),
        new(RowReasons.CommitmentHigh,
            "commitment of {commitment} is at least {commitmentLine}: wants to stay",
            "合作意愿 {commitment}，达到 {commitmentLine}：愿意长期合作"),
        new(RowReasons.CommitmentLow,
            "commitment of {commitment} is under {commitmentLine}: not committed to stay",
            "合作意愿 {commitment}，低于 {commitmentLine}：长期合作意愿不强"),
        new(RowReasons.BondHeld,
            "bond keeps the side of the previous type, {previousType}: after it the line is {bondLine}, not {line}",
            "绑定度沿用原类型（{previousType}）的判定：此时分界线为 {bondLine}，而不是 {line}"),
        new(RowReasons.CommitmentHeld,
            "commitment keeps the side of the previous type, {previousType}: after it the line is {commitmentLine}, not {line}",
            "合作意愿沿用原类型（{previousType}）的判定：此时分界线为 {commitmentLine}，而不是 {line}"),
        new(RowReasons.RelationshipCertain,
            "certain: with all evidence known, bond would be {bondRange} and commitment {commitmentRange}",
            "结论确定：即使补全全部证据，绑定度为 {bondRange}，合作意愿为 {commitmentRange}，类型不变"),
        new(RowReasons.RelationshipLikely,
            "likely only: with all evidence known, bond could be {bondRange} and commitment {commitmentRange}",
            "结论待定：补全全部证据后，绑定度可为 {bondRange}，合作意愿可为 {commitmentRange}，类型或会改变"),
        new(RowReasons.BondCoverageLow,
            "only {bondCoverage} of the evidence for the bond is known, under {minimumCoverage}: no type",
            "绑定度的证据仅掌握 {bondCoverage}，不足 {minimumCoverage}，无法判定关系类型"),
        new(RowReasons.CommitmentCoverageLow,
            "only {commitmentCoverage} of the evidence for the commitment is known, under {minimumCoverage}: no type",
            "合作意愿的证据仅掌握 {commitmentCoverage}，不足 {minimumCoverage}，无法判定关系类型"),
        new(RowReasons.BindingEvidenceMissing,
            "none of lock-in ratio, alternative suppliers and share of wallet is known: no type",
            "锁定率、替代供应商数和钱包份额均未知，无法判定关系类型"),
        new(RowReasons.CaptiveUnconfirmed,
            "the evidence points to captive, but neither satisfaction nor mutual benefit is known: no type",
            "现有证据指向被锁定型，但满意度和互利程度均未知，无法判定关系类型"),
    ];
}
