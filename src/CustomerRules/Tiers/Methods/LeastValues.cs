namespace CustomerRules.Tiers.Methods;

/// <summary>What a method found, in minor units; null is absent.</summary>
internal readonly record struct LeastValues(long? OfA, long? OfB, long? OfC, bool PointsExchanged = false);
