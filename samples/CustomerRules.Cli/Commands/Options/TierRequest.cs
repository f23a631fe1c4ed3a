using CustomerRules.Tiers;

namespace CustomerRules.Cli.Commands.Options;

/// <summary>How values become tiers: the method and its three numbers, absent where it has defaults.</summary>
internal sealed record TierRequest(TierMethod Method, NumberTriple? Numbers);
