namespace CustomerRules.Bulk.Kernels.Wide;

/// <summary>Marks the invalid rows: 32 rows are looked at together, and <see cref="RangeKernel"/> says which it is where one may be. Their answers are erased.</summary>
internal static class WideRangeKernel
{
    public static void Mark(CustomerColumns columns, int first, in RowTile facts, int rows, in AnswerTile answers, Scratch scratch)
    {
        answers.Invalid.Slice(0, rows).Clear();
        for (var row = 0; row < rows; row += WideLanes.Step)
        {
            if (!RangeScan.MayHoldInvalid(facts, row))
                continue;
            var part = new RowTile(columns, first + row, WideLanes.Step);
            if (RangeKernel.Mark(part, WideLanes.Step, answers.Invalid.Slice(row, WideLanes.Step), scratch))
                answers.EraseInvalid(row, row + WideLanes.Step);
        }
    }
}
