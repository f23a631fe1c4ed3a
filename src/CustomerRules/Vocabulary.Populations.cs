using System;
using CustomerRules.Populations;
using CustomerRules.Reasons;

namespace CustomerRules;

public static partial class Vocabulary
{
    /// <summary>The name of why a customer is worth a decision.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(DecisionKind kind, Language language) => Name(
        kind,
        language,
        ["none", "captive and valuable", "newly out of rhythm", "rising star", "red and demanding", "barrier about to fall"],
        ["无", "被锁定的高价值客户", "新近偏离订货规律", "明日之星", "亏损且要求较多", "转换壁垒即将下降"]);
}
