using System;
using System.Linq;
using CustomerRules.Bulk;
using CustomerRules.Internal;
using CustomerRules.Tests.Bulk;
using CustomerRules.Tiers;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerRules.Tests.Generators;

/// <summary>Rules, boundaries, a date and rows where those rules turn.</summary>
internal sealed class BulkCase
{
    private readonly int asOf;

    public BulkCase(RuleBook rules, TierBoundaries boundaries, int asOf, ulong seed, int count, int breakOneIn = 0)
    {
        (Rules, Boundaries, this.asOf, Seed, BreakOneIn) = (rules, boundaries, asOf, seed, breakOneIn);
        Assessor = new(rules, boundaries, DayNumber.ToDate(asOf));
        Rows = new TurningRows(rules, boundaries, asOf, seed, breakOneIn).Take(count).ToArray();
    }

    public static Gen<BulkCase> Any { get; } = Of(Gen.OneOf(Gen.Choose(0, 300), Gen.Elements(31, 32, 33, 511, 512, 513)));

    public RuleBook Rules { get; }

    public TierBoundaries Boundaries { get; }

    public BulkAssessor Assessor { get; }

    public CustomerRow[] Rows { get; }

    private ulong Seed { get; }

    private int BreakOneIn { get; }

    public static Gen<BulkCase> Of(Gen<int> counts) =>
        from asOf in RowFields.AsOf
        from rules in RuleBooks.Any(asOf)
        from boundaries in RuleBooks.Boundaries(rules)
        from seed in Gen.Choose(0, int.MaxValue)
        from count in counts
        from breakOneIn in Gen.Elements(0, 0, 1, 2, 30)
        select new BulkCase(rules, boundaries, asOf, (ulong)seed, count, breakOneIn);

    /// <summary>The standard rules on 2026-07-01, with boundaries of 10,000.00, 1,000.00 and 100.00.</summary>
    public static BulkCase Standard(int count, ulong seed = 1, int breakOneIn = 0) =>
        new(RuleBook.Standard, new(10_000, 1_000, 100), DayNumber.Of(new(2026, 7, 1)), seed, count, breakOneIn);

    /// <summary>Other rows under the same rules.</summary>
    public BulkCase With(ulong seed, int count, int breakOneIn) => new(Rules, Boundaries, asOf, seed, count, breakOneIn);

    /// <summary>What the kernel says of the rows, on one thread.</summary>
    public Answers Judge(BulkKernel kernel, Func<string, bool>? isAbsent = null, Func<string, bool>? isUnasked = null, int offset = 0)
    {
        var answers = new Answers(Rows.Length, isUnasked, offset);
        Assessor.Assess(FactColumn.Fill(Rows, isAbsent, offset), answers.Columns, new(1, kernel));
        return answers;
    }

    /// <summary>Fails unless each kernel says what the front door says.</summary>
    public void MustHold(Func<string, bool>? isAbsent = null, Func<string, bool>? isUnasked = null, int offset = 0)
    {
        var known = isAbsent is null ? Rows : Array.ConvertAll(Rows, row => FactColumn.Without(row, isAbsent));
        var right = Answers.ByTheRules(Rules, Boundaries, known, isUnasked);
        foreach (var kernel in BulkKernels.All)
            Judge(kernel, isAbsent, isUnasked, offset).MustBe(right, row => known[row].Problem ?? kernel + " of " + this + ": " + Shown(known[row]));
    }

    public override string ToString() => FormattableString.Invariant(
        $"seed {Seed}, {Rows.Length} rows, one in {BreakOneIn} broken, boundaries {Boundaries}, {Rules.FollowUps.Calendar}");

    /// <summary>Every field that is known; a row's own text is its date alone.</summary>
    public static string Shown(CustomerRow row) => string.Join(
        ", ", typeof(CustomerRow).GetProperties().Where(field => field.CanWrite).Select(field => FormattableString.Invariant($"{field.Name} {field.GetValue(row)}")));
}
