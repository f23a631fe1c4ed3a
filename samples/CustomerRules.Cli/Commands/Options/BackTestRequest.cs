using System.Collections.Frozen;
using CustomerRules.BackTests;

namespace CustomerRules.Cli.Commands.Options;

/// <summary>What to read, by which rules and when to rate everybody.</summary>
internal sealed record BackTestRequest(
    string Orders,
    BackTestSchedule Schedule,
    TierValue Value,
    TierRequest Tiers,
    FrozenSet<string> ExcludedProducts,
    string? Output);
