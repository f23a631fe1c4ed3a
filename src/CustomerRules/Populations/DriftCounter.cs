using System;
using CustomerRules.Numbers;

namespace CustomerRules.Populations;

/// <summary>Counts who goes from where to where by one part of the position; row and column 0 stand for absent.</summary>
internal sealed class DriftCounter(int values, MoneyScale scale, Func<CustomerPosition, int> part)
{
    private readonly int[,] customers = new int[values + 1, values + 1];
    private readonly decimal[,] before = new decimal[values + 1, values + 1];
    private readonly decimal[,] after = new decimal[values + 1, values + 1];

    public void Count(PopulationMember? earlier, PopulationMember? later)
    {
        var row = earlier is { } old ? part(old.Position) + 1 : 0;
        var column = later is { } young ? part(young.Position) + 1 : 0;
        customers[row, column]++;
        before[row, column] += earlier?.KnownValue ?? 0;
        after[row, column] += later?.KnownValue ?? 0;
    }

    public DriftFigures[,] Ways()
    {
        var ways = new DriftFigures[values + 1, values + 1];
        for (var row = 0; row <= values; row++)
        {
            for (var column = 0; column <= values; column++)
                ways[row, column] = new(customers[row, column], before[row, column] / scale.MinorUnitsPerUnit, after[row, column] / scale.MinorUnitsPerUnit);
        }

        return ways;
    }
}
