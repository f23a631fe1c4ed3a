using System;
using CustomerRules.Prospects;
using CustomerRules.Reasons;

namespace CustomerRules;

public static partial class Vocabulary
{
    /// <summary>The name of a prospect's demand.</summary>
    /// <param name="demand">The demand.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(ProspectDemand demand, Language language) => Name(
        demand, language, ["unknown", "none", "hopeful", "clear need"], ["未知", "暂无需求", "有希望", "需求明确"]);

    /// <summary>The name of the state of a prospect's budget.</summary>
    /// <param name="budget">The budget.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(ProspectBudget budget, Language language) => Name(
        budget, language, ["unknown", "none", "planned", "approved"], ["未知", "无", "计划中", "已批准"]);
}
