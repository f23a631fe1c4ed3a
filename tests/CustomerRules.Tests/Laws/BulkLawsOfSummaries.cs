using System;
using System.Linq;
using CustomerRules.Bulk;
using CustomerRules.Numbers;
using CustomerRules.Tests.Bulk;
using CustomerRules.Tests.Generators;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Laws;

/// <summary>The summary is what adding the rows up by hand gives, however the work is divided.</summary>
public class BulkLawsOfSummaries
{
    private const int Many = 40_000;

    private static readonly BulkCase Large = BulkCase.Standard(Many, seed: 77, breakOneIn: 50);

    [Fact]
    public void The_summary_is_the_sum_of_the_rows() => Law.Holds(
        BulkCase.Any, x =>
        {
            var right = Summaries.ByHand(x.Rules, x.Boundaries, x.Rows);
            foreach (var kernel in BulkKernels.All)
                Assert.Equal(right, x.Assessor.Assess(FactColumn.Fill(x.Rows), new(x.Rows.Length), new(1, kernel)).Lines());
        },
        runs: Effort.Of(60));

    [Theory]
    [InlineData(MoneyScale.MaxMinorUnits)]
    [InlineData(-MoneyScale.MaxMinorUnits)]
    public void Sums_go_beyond_64_bits(long value)
    {
        var row = Rows.Unknown with
        {
            AsOf = Large.Rows[0].AsOf,
            TierValue = value,
            Value = 1,
            ReferenceSpend = 1,
            Investment = MoneyScale.MaxMinorUnits,
            OneOffCost = MoneyScale.MaxMinorUnits,
            LossIfItFails = MoneyScale.MaxMinorUnits,
            Probability = 10_000,
            Criticality = 10_000,
        };
        var rows = Enumerable.Repeat(row, 40_000).ToArray();
        foreach (var kernel in BulkKernels.All)
        {
            var group = Large.Assessor.Assess(FactColumn.Fill(rows), new(rows.Length), new(kernel: kernel)).Judged;
            Assert.Equal(value * 40_000m / 100, group.TierValue);
            Assert.Equal(Math.Max(0, value * 40_000m / 100), group.PositiveTierValue);
            Assert.Equal(3.5m * MoneyScale.MaxMinorUnits * 40_000m / 100, group.SwitchingCost);
        }

        Assert.True(40_000m * MoneyScale.MaxMinorUnits > ulong.MaxValue);
    }

    [Fact]
    public void Threads_change_neither_answers_nor_summary() => Assert.All(BulkKernels.All, ThreadsChangeNothing);

    private static void ThreadsChangeNothing(BulkKernel kernel)
    {
        var facts = FactColumn.Fill(Large.Rows);
        var alone = new Answers(Many);
        var summary = Large.Assessor.Assess(facts, alone.Columns, new(1, kernel)).Lines();
        foreach (var degree in new int?[] { 2, 3, null })
        {
            var together = new Answers(Many);
            Assert.Equal(summary, Large.Assessor.Assess(facts, together.Columns, new(degree, kernel)).Lines());
            together.MustBe(alone);
        }
    }

    [Fact]
    public void The_order_of_the_rows_changes_nothing_but_their_place()
    {
        var draw = new Draw(5);
        var order = Enumerable.Range(0, Many).OrderBy(_ => draw.NextULong()).ToArray();
        var (straight, mixed) = (new Answers(Many), new Answers(Many));
        var summary = Large.Assessor.Assess(FactColumn.Fill(Large.Rows), straight.Columns).Lines();

        Assert.Equal(summary, Large.Assessor.Assess(FactColumn.Fill(Array.ConvertAll(order, row => Large.Rows[row])), mixed.Columns).Lines());
        foreach (var (left, right) in straight.Memories.Zip(mixed.Memories, (left, right) => (left, right)))
        {
            var size = left.Bytes.Length / Many;
            for (var row = 0; row < Many; row++)
                Assert.True(left.Bytes.Slice(order[row] * size, size).SequenceEqual(right.Bytes.Slice(row * size, size)), left.Name);
        }
    }

    [Fact]
    public void Parts_add_up_to_the_whole() => Law.Holds(
        Gen.Choose(0, Large.Rows.Length),
        cut =>
        {
            var whole = Summary(Large.Rows);
            var (left, right) = (Summary(Large.Rows.Take(cut).ToArray()), Summary(Large.Rows.Skip(cut).ToArray()));

            Assert.Equal(whole.Rows, left.Rows + right.Rows);
            Assert.Equal(whole.InvalidRows, left.InvalidRows + right.InvalidRows);
            Assert.Equal(whole.Judged.Customers, left.Judged.Customers + right.Judged.Customers);
            Assert.Equal(whole.Judged.TierValue, left.Judged.TierValue + right.Judged.TierValue);
            Assert.Equal(whole.Judged.PositiveTierValue, left.Judged.PositiveTierValue + right.Judged.PositiveTierValue);
            Assert.Equal(whole.Judged.SwitchingCost, left.Judged.SwitchingCost + right.Judged.SwitchingCost);
        },
        runs: Effort.Of(3));

    private static BulkSummary Summary(CustomerRow[] rows) => Large.Assessor.Assess(FactColumn.Fill(rows), new(rows.Length));
}
