using NodaTime;

namespace CustomerRules.Bulk.Kernels;

/// <summary>Row by row, by the scalar rules themselves: the specification of every other kernel.</summary>
internal sealed class ScalarKernel(RuleBook rules, Tiers.TierBoundaries boundaries, LocalDate asOf) : Kernel
{
    public override void Assess(CustomerColumns facts, int first, in RowTile tile, in AnswerTile answers, Scratch scratch) =>
        Assess(facts, first, from: 0, tile.Rows, answers);

    /// <summary>Judges the rows of a tile from one on.</summary>
    public void Assess(CustomerColumns facts, int first, int from, int until, in AnswerTile answers)
    {
        for (var row = from; row < until; row++)
        {
            var known = facts.RowAt(first + row, asOf, rules.Scale);
            var isValid = known.IsValid;
            var assessment = isValid ? rules.Assess(known, boundaries) : default;
            answers.Write(row, assessment, !isValid);
            if (answers.Contributions.IsAsked && isValid)
                answers.Contributions.Write(row, known, assessment.SwitchingCost, rules.Relationships);
            else if (answers.Contributions.IsAsked)
                answers.Contributions.Erase(row);
        }
    }
}
