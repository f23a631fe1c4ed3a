namespace CustomerRules.Reasons;

public static partial class ReasonCatalog
{
    private static ReasonText[] RelationshipTexts() =>
    [
        new(RowReasons.BondHigh,
            "bond of {bond} is at least {bondLine}: hard to leave",
            "约束度 {bond}，不低于 {bondLine}：难以离开"),
        new(RowReasons.BondLow,
            "bond of {bond} is under {bondLine}: easy to leave",
            "约束度 {bond}，低于 {bondLine}：容易离开"),
        new(RowReasons.CommitmentHigh,
            "commitment of {commitment} is at least {commitmentLine}: wants to stay",
            "承诺度 {commitment}，不低于 {commitmentLine}：愿意留下"),
        new(RowReasons.CommitmentLow,
            "commitment of {commitment} is under {commitmentLine}: not committed to stay",
            "承诺度 {commitment}，低于 {commitmentLine}：留下的意愿不强"),
        new(RowReasons.BondHeld,
            "bond keeps the side of the previous type, {previousType}: after it the line is {bondLine}, not {line}",
            "约束度维持原类型（{previousType}）的一侧：此时分界线为 {bondLine}，而不是 {line}"),
        new(RowReasons.CommitmentHeld,
            "commitment keeps the side of the previous type, {previousType}: after it the line is {commitmentLine}, not {line}",
            "承诺度维持原类型（{previousType}）的一侧：此时分界线为 {commitmentLine}，而不是 {line}"),
        new(RowReasons.RelationshipCertain,
            "certain: with all evidence known, bond would be {bondRange} and commitment {commitmentRange}",
            "确定：即使证据补全，约束度为 {bondRange}，承诺度为 {commitmentRange}，类型不变"),
        new(RowReasons.RelationshipLikely,
            "likely only: with all evidence known, bond could be {bondRange} and commitment {commitmentRange}",
            "可能：证据补全后，约束度可为 {bondRange}，承诺度可为 {commitmentRange}，类型可能改变"),
        new(RowReasons.BondCoverageLow,
            "only {bondCoverage} of the evidence for the bond is known, under {minimumCoverage}: no type",
            "约束度的证据只掌握 {bondCoverage}，低于 {minimumCoverage}，无法判定类型"),
        new(RowReasons.CommitmentCoverageLow,
            "only {commitmentCoverage} of the evidence for the commitment is known, under {minimumCoverage}: no type",
            "承诺度的证据只掌握 {commitmentCoverage}，低于 {minimumCoverage}，无法判定类型"),
        new(RowReasons.BindingEvidenceMissing,
            "none of lock-in ratio, alternative suppliers and share of wallet is known: no type",
            "锁定率、可替代供应商、钱包份额均未知，无法判定类型"),
        new(RowReasons.CaptiveUnconfirmed,
            "the evidence points to captive, but neither satisfaction nor mutual benefit is known: no type",
            "证据指向受缚型，但满意度和互利程度均未知，无法判定类型"),
    ];
}
