#if NET8_0_OR_GREATER
using System;
using CustomerRules.Bulk;
using CustomerRules.Numbers;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using Xunit;
using Xunit.Abstractions;

namespace CustomerRules.Tests.Bulk;

/// <summary>One call allocates at most 64 KB, however many rows there are. .NET Framework cannot count what a thread allocates.</summary>
[Collection(AloneCollection.Name)]
public class AllocationTests
{
    private const int Few = 1_000;
    private const long Most = 64 * 1_024;

    private static readonly BulkAssessor Assessor = BulkCase.Standard(0).Assessor;

    private readonly ITestOutputHelper output;

    public AllocationTests(ITestOutputHelper output) => this.output = output;

    [Theory]
    [MemberData(nameof(BulkKernels.WithEither), MemberType = typeof(BulkKernels))]
    public void A_call_on_one_thread_allocates_at_most_64_KB_and_no_more_for_more_rows(BulkKernel kernel, bool isInvalid)
    {
        BulkOptions options = new(1, kernel);
        var few = Least(Few, isInvalid, options, GC.GetAllocatedBytesForCurrentThread);
        var many = Least(Many(kernel), isInvalid, options, GC.GetAllocatedBytesForCurrentThread);

        Assert.InRange(few, 1, Most);
        Assert.Equal(few, many);
    }

    [Theory]
    [MemberData(nameof(BulkKernels.WithEither), MemberType = typeof(BulkKernels))]
    public void So_does_a_call_on_all_cores(BulkKernel kernel, bool isInvalid) =>
        Assert.InRange(Least(Many(kernel), isInvalid, new(null, kernel), () => GC.GetTotalAllocatedBytes(precise: true)), 1, Most);

    /// <summary>A million; fewer row by row, which takes longer.</summary>
    private static int Many(BulkKernel kernel) => kernel == BulkKernel.Scalar ? 100_000 : 1_000_000;

    /// <summary>The least of some calls, because the runtime allocates now and then too; the first ones fill what is filled once.</summary>
    private long Least(int rows, bool isInvalid, BulkOptions options, Func<long> count)
    {
        var (facts, answers) = (Facts(rows, isInvalid), new Answers(rows).Columns);
        var least = long.MaxValue;
        for (var i = 0; i < 3; i++)
        {
            var before = count();
            var summary = Assessor.Assess(facts, answers, options);
            var bytes = count() - before;
            least = Math.Min(least, bytes);
            Assert.Equal(isInvalid ? rows : 0, summary.InvalidRows);
        }

        output.WriteLine(FormattableString.Invariant($"{options.Kernel}, {rows:#,0} rows: {least:#,0} bytes"));
        return least;
    }

    /// <summary>Columns that share memory, so that they need little of it; known everywhere, or in one field everywhere invalid.</summary>
    private static CustomerColumns Facts(int rows, bool isInvalid)
    {
        var (amounts, costs, dates, shares) = (new long[rows], new long[rows], new int[rows], new short[rows]);
        for (var row = 0; row < rows; row++)
            (amounts[row], costs[row], dates[row], shares[row]) = (row, isInvalid ? MoneyScale.MaxMinorUnits + 1 : row, 20_000 + (row % 1_000), (short)(row % 10_001));
        return new CustomerColumns(rows)
            .WithTierValue(amounts).WithValue(amounts).WithReferenceSpend(amounts).WithContribution(amounts)
            .WithInvestment(costs).WithOneOffCost(amounts).WithLossIfItFails(amounts)
            .WithProbability(shares).WithCriticality(shares).WithShareOfWallet(shares).WithCategoryShare(shares).WithSatisfaction(shares)
            .WithMutualBenefit(shares).WithPriceLed(shares).WithAlternatives(shares)
            .WithFirstOrder(dates).WithLastOrder(dates).WithLastContact(dates);
    }
}
#endif
