using System;
using CustomerRules.Relationships;
using CustomerRules.SwitchingCosts;

namespace CustomerRules.Bulk.Kernels;

/// <summary>Where the contributions of a tile's evidence go, as far as they are asked for.</summary>
internal readonly ref struct ContributionTile(AssessmentColumns answers, int first, int rows)
{
    public bool IsAsked => answers.HasContributions;

    /// <summary>The column of an item; empty where it is not asked for.</summary>
    public Span<int> Of(EvidenceItem item)
    {
        var column = answers.ContributionOf(item);
        return column.IsEmpty ? default : column.Span.Slice(first, rows);
    }

    /// <summary>Writes the contributions of one row by the scalar rule.</summary>
    public void Write(int row, in CustomerRow known, in SwitchingCost cost, RelationshipPolicy policy)
    {
        for (var item = EvidenceItem.LockIn; item <= EvidenceItem.TradePattern; item++)
        {
            var column = Of(item);
            if (!column.IsEmpty)
                column[row] = policy.Weights.Of(item) * (policy.Scale.ValueOf(item, known, cost) ?? 0);
        }
    }

    /// <summary>Writes 0 everywhere in one row.</summary>
    public void Erase(int row)
    {
        for (var item = EvidenceItem.LockIn; item <= EvidenceItem.TradePattern; item++)
        {
            var column = Of(item);
            if (!column.IsEmpty)
                column[row] = 0;
        }
    }
}
