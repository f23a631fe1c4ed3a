using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
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
    FrozenSet<string> ExcludedProducts)
{
    /// <summary>The files to read.</summary>
    public IEnumerable<string> Files => ((string?[])[Orders, Facts, Investments]).OfType<string>();
}
