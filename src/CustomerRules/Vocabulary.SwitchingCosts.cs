using System;
using CustomerRules.Reasons;
using CustomerRules.SwitchingCosts;
using CustomerRules.SwitchingCosts.Contest;
using CustomerRules.SwitchingCosts.Ledger;

namespace CustomerRules;

public static partial class Vocabulary
{
    /// <summary>The name of the outcome of a contest.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(ContestOutcome outcome, Language language) => Name(
        outcome, language, ["unknown", "stays", "likely moves", "moves"], ["未知", "留下", "可能转走", "转走"]);

    /// <summary>The name of an origin of switching cost.</summary>
    /// <param name="origin">The origin.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(SwitchingCostOrigin origin, Language language) => Name(
        origin, language, ["own investment", "earned", "contract", "exit fee"], ["客户自身投入", "我方赢得", "合同约束", "退出费"]);

    /// <summary>The name of when a barrier falls.</summary>
    /// <param name="state">The state.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(FreeDateState state, Language language) => Name(
        state, language, ["unknown", "not applicable", "already", "later", "never"], ["未知", "不适用", "已低于", "将低于", "不会低于"]);
}
