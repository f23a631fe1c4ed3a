namespace CustomerRules.SyntheticData.Catalogue;

/// <summary>A shelf of the catalogue: its code and the list prices of its cheapest and dearest article, in whole units of currency.</summary>
internal sealed record Category(string Code, string Name, int Cheapest, int Dearest);
