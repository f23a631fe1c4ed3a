using System;

namespace CustomerRules.Tests.Laws;

/// <summary>
/// How often the largest comparisons with a definition are made: a fifth on Mono, which takes five times as long, and ten times, millions of cases,
/// where the environment variable <c>CUSTOMERRULES_LONG</c> is <c>1</c>.
/// </summary>
internal static class Effort
{
    public const string Variable = "CUSTOMERRULES_LONG";

    public static bool IsLong => string.Equals(Environment.GetEnvironmentVariable(Variable), "1", StringComparison.Ordinal);

    public static int Of(int times) => Of(times, Environment.GetEnvironmentVariable(Variable), Type.GetType("Mono.Runtime") is not null);

    public static int Of(int times, string? wish, bool isMono)
    {
        if (string.Equals(wish, "1", StringComparison.Ordinal))
            return times * 10;
        return isMono ? Math.Max(times / 5, 1) : times;
    }
}
