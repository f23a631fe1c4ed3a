using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Bulk;
using CustomerRules.Tests.Bulk;
using CustomerRules.Tests.Generators;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Laws;

/// <summary>Every kernel says of every row what the front door says, to the bit and in every column.</summary>
public class BulkLaws
{
    public static IEnumerable<object[]> FactColumns => FactColumn.All.Select(column => new object[] { column.Name });

    public static IEnumerable<object[]> AnswerColumns => AnswerColumn.All.Select(column => new object[] { column.Name });

    [Fact]
    public void Every_kernel_is_the_front_door_under_any_rules() => Law.Holds(BulkCase.Any, x => x.MustHold(), runs: Effort.Of(150));

    [Fact]
    public void Columns_may_start_anywhere_in_memory() => Law.Holds(
        BulkCase.Of(Gen.Choose(30, 150)).Zip(Gen.Choose(1, 67)), ((BulkCase Case, int Offset) x) => x.Case.MustHold(offset: x.Offset), runs: Effort.Of(70));

    [Fact]
    public void An_absent_column_is_unknown_for_every_row() => Law.Holds(
        BulkCase.Of(Gen.Choose(64, 96)).Zip(Gen.SubListOf(FactColumn.All.Select(column => column.Name).ToArray())),
        ((BulkCase Case, List<string> Absent) x) => x.Case.MustHold(isAbsent: x.Absent.Contains), runs: Effort.Of(80));

    [Fact]
    public void An_answer_that_is_not_asked_for_changes_no_other() => Law.Holds(
        BulkCase.Of(Gen.Choose(64, 96)).Zip(Gen.SubListOf(AnswerColumn.All.Select(column => column.Name).ToArray())),
        ((BulkCase Case, List<string> Unasked) x) => x.Case.MustHold(isUnasked: x.Unasked.Contains), runs: Effort.Of(80));

    [Theory]
    [MemberData(nameof(FactColumns))]
    public void Each_column_of_facts_may_be_absent(string name) =>
        BulkCase.Standard(100, seed: 7, breakOneIn: 20).MustHold(isAbsent: column => string.Equals(column, name, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(FactColumns))]
    public void Each_column_of_facts_may_be_the_only_one(string name) =>
        BulkCase.Standard(100, seed: 8, breakOneIn: 20).MustHold(isAbsent: column => !string.Equals(column, name, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(AnswerColumns))]
    public void Each_column_of_answers_may_be_the_only_one(string name) =>
        BulkCase.Standard(600, seed: 9, breakOneIn: 20).MustHold(isUnasked: column => !string.Equals(column, name, StringComparison.Ordinal));

    [Fact]
    public void Nothing_need_be_asked_for_but_the_summary() => BulkCase.Standard(600).MustHold(isUnasked: _ => true);

    [Fact]
    public void Nothing_need_be_known() => BulkCase.Standard(600).MustHold(isAbsent: _ => true);

    [Fact]
    public void Any_number_of_rows_of_0_to_300_is_judged()
    {
        for (var rows = 0; rows <= 300; rows++)
            BulkCase.Standard(rows, seed: (ulong)rows, breakOneIn: 10).MustHold(offset: rows % 7);
    }

    [Fact]
    public void So_is_any_around_a_tile_a_part_and_a_block()
    {
        foreach (var rows in new[] { 480, 511, 512, 513, 544, 1_023, 1_024, 1_025, 1_056, 4_095, 4_096, 4_097, 4_128 })
            BulkCase.Standard(rows, seed: (ulong)rows, breakOneIn: 40).MustHold();
        foreach (var rows in new[] { 16_383, 16_384, 16_385, 16_416 })
            AroundABlock(rows);
    }

    /// <summary>Too many rows for the front door in the time of a test; the scalar kernel is held to it above.</summary>
    private static void AroundABlock(int rows)
    {
        var blocks = BulkCase.Standard(rows, seed: (ulong)rows, breakOneIn: 100);
        var right = blocks.Judge(BulkKernel.Scalar);
        foreach (var kernel in BulkKernels.Fast)
            blocks.Judge(kernel).MustBe(right);
    }
}
