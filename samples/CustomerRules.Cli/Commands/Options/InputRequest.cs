using System.Collections.Frozen;
using NodaTime;

namespace CustomerRules.Cli.Commands.Options;

/// <summary>What to read and how to judge it.</summary>
internal sealed record InputRequest(
    string Orders,
    string? Facts,
    string? Investments,
    LocalDate AsOf,
    TierValue Value,
    TierRequest Tiers,
    FrozenSet<string> ExcludedProducts);
