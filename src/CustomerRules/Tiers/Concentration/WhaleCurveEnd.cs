using CustomerRules.Numbers;

namespace CustomerRules.Tiers.Concentration;

/// <summary>Where a whale curve ends: what every point is a share of.</summary>
internal readonly record struct WhaleCurveEnd(int Customers, decimal MinorUnits, MoneyScale Scale);
