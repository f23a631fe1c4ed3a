using CustomerRules.Numbers;
using CustomerRules.Tiers;
using NodaTime;

namespace CustomerRules.Tests;

/// <summary>Rows whose tier value is the trailing year's revenue, as most tests want them.</summary>
internal static class RevenueRows
{
    internal static CustomerRow ToRow(this CustomerFacts facts, LocalDate asOf, MoneyScale scale = default) =>
        facts.ToRow(asOf, TierBasis.Standard.With(scale));
}
