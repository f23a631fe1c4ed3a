using System;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;
using CustomerRules.Bulk;
using CustomerRules.Tests.Generators;
using CustomerRules.Tests.Laws;
using FsCheck.Fluent;
using Xunit;
using Xunit.Abstractions;

namespace CustomerRules.Tests.Bulk;

/// <summary>
/// A million seeded rows, 100 million where <c>CUSTOMERRULES_LONG</c> is <c>1</c>, under rules that change with every part: the vectors say what the scalar
/// kernel says, which is the scalar rules themselves.
/// </summary>
public class MillionTests
{
    private const int RowsOfPart = 50_000;
    private const int PartsOfMillion = 20;

    private readonly ITestOutputHelper output;

    public MillionTests(ITestOutputHelper output) => this.output = output;

    [Fact]
    public void A_million_rows_are_judged_alike_by_every_kernel()
    {
        var parts = Effort.IsLong ? 100 * PartsOfMillion : Effort.Of(PartsOfMillion);
        var cases = BulkCase.Of(Gen.Constant(0)).Drawn(PartsOfMillion);
        var (done, clock) = (0, Stopwatch.StartNew());
        Parallel.For(0, parts, part =>
        {
            MustAgree(cases[part % PartsOfMillion], (ulong)part);
            var now = Interlocked.Increment(ref done);
            if (Effort.IsLong && now % PartsOfMillion == 0)
                Console.WriteLine(FormattableString.Invariant($"{now / PartsOfMillion} of {parts / PartsOfMillion} million rows alike after {clock.Elapsed.TotalSeconds:0} s"));
        });
        output.WriteLine(FormattableString.Invariant($"{(long)parts * RowsOfPart:#,0} rows in {clock.Elapsed.TotalSeconds:0.0} s"));
    }

    private static void MustAgree(BulkCase rules, ulong seed)
    {
        var part = rules.With(seed, RowsOfPart, breakOneIn: 40);
        var right = part.Judge(BulkKernel.Scalar);
        foreach (var kernel in BulkKernels.Fast)
            part.Judge(kernel).MustBe(right, row => kernel + " of " + part + ": " + BulkCase.Shown(part.Rows[row]));
    }
}
