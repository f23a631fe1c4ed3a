namespace CustomerRules.Bulk.Kernels.Wide;

/// <summary>64 bytes at a time with AVX-512, in words of 16 bits wherever they suffice. Rows that fill no whole step go to the scalar rules.</summary>
internal sealed class WideKernel(ScalarKernel scalar, KernelRules rules) : Kernel
{
    private readonly ValueKernel values = new(rules);
    private readonly WideSwitchingCostKernel costs = new(rules.RiskAversion);
    private readonly LockInKernel lockIns = new(rules);
    private readonly CodeKernel codes = new();
    private readonly BondKernel bonds = new(rules.Relationships);
    private readonly CommitmentKernel commitments = new(rules.Relationships);
    private readonly VerdictKernel verdicts = new(rules.Relationships);
    private readonly WideContactKernel contacts = new(rules.Contacts, rules.AsOf);

    /// <summary>
    /// Measured against each other in one run: 256 rows, whose 44 KB the nearest cache holds, took 3 to 5 % longer, because each tile begins anew with every column; 128 rows 16 %, 1,024 rows 1 %.
    /// </summary>
    public override int RowsOfTile => 512;

    public override void Assess(CustomerColumns facts, int first, in RowTile tile, in AnswerTile answers, Scratch scratch)
    {
        var rows = WholeSteps(tile);
        if (rows > 0)
        {
            Assess(tile, rows, answers, scratch);
            WideRangeKernel.Mark(facts, first, tile, rows, answers, scratch);
        }

        scalar.Assess(facts, first, rows, tile.Rows, answers);
    }

    public override void AddUp(in RowTile tile, in AnswerTile answers, in SummaryKernel summary, Scratch scratch)
    {
        var rows = WholeSteps(tile);
        WideSummaryKernel.Add(tile, answers, rows, summary.Even, summary.Odd, scratch);
        summary.Add(tile, answers, from: rows);
    }

    private static int WholeSteps(in RowTile tile) => tile.Rows / WideLanes.Step * WideLanes.Step;

    private void Assess(in RowTile facts, int rows, in AnswerTile answers, Scratch scratch)
    {
        var tile = new WideTile(rows, ref scratch);
        values.Judge(facts, tile.Codes);
        costs.AddUp(facts, tile.Codes, answers.SwitchingCost);
        lockIns.Judge(facts, answers, tile.Codes, tile.LockIn);
        codes.Read(facts, rows, answers, tile);
        bonds.Judge(facts, rows, answers, tile);
        commitments.Judge(facts, rows, answers, tile);
        verdicts.Judge(facts, rows, answers, tile);
        contacts.Plan(facts, rows, answers, tile, scratch);
        WideReasonKernel.Join(tile, rows, answers);
        if (answers.Contributions.IsAsked)
            Weigh(facts, rows, answers, scratch);
    }

    private void Weigh(in RowTile facts, int rows, in AnswerTile answers, Scratch scratch)
    {
        var evidence = new EvidenceTile(rows, ref scratch);
        EvidenceKernel.Scale(facts, rows, answers.LockIn, rules.Relationships.Scale, evidence);
        ContributionKernel.Weigh(evidence, rows, rules.Relationships.Weights, answers.Contributions);
    }
}
