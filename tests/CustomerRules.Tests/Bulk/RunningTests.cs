using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CustomerRules.Bulk;
using CustomerRules.Tests.Generators;
using Xunit;

namespace CustomerRules.Tests.Bulk;

/// <summary>Progress, cancellation, and handlers that fail.</summary>
public class RunningTests
{
    private const int Block = 16_384;
    private const int Many = (5 * Block) + 1;

    private static readonly BulkCase Case = BulkCase.Standard(Many, seed: 3);
    private static readonly CustomerColumns Facts = FactColumn.Fill(Case.Rows);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(null)]
    public void Progress_ascends_to_the_end_on_one_thread_at_a_time(int? degree)
    {
        var (told, inside, most) = (new List<long>(), 0, 0);
        Assess(new Told(rows =>
        {
            most = Math.Max(most, Interlocked.Increment(ref inside));
            told.Add(rows);
            Thread.Sleep(1);
            Interlocked.Decrement(ref inside);
        }), degree);

        Assert.Equal(1, most);
        Assert.Equal(told.OrderBy(rows => rows), told);
        Assert.Equal(told.Distinct(), told);
        Assert.Equal(6, told.Count);
        Assert.Equal(Many, told[5]);
    }

    [Fact]
    public void Nobody_is_told_of_nothing() =>
        Case.Assessor.Assess(new(0), new(0), progress: new Told(_ => throw new InvalidOperationException("told")));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(null)]
    public void What_a_handler_of_progress_throws_comes_out_as_it_is(int? degree)
    {
        var failure = Assert.Throws<InvalidOperationException>(() => Assess(new Told(_ => throw new InvalidOperationException("the bar is broken")), degree));

        Assert.Equal("the bar is broken", failure.Message);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(null)]
    public void Work_that_was_cancelled_before_writes_nothing(int? degree)
    {
        var answers = new Answers(Many);
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => Case.Assessor.Assess(Facts, answers.Columns, new(degree), cancellation: cancelled.Token));
        Assert.ThrowsAny<OperationCanceledException>(() => Case.Assessor.Assess(new(0), new(0), cancellation: cancelled.Token));
        Assert.True(answers.AreUntouched);
    }

    [Fact]
    public void Work_stops_between_blocks_and_what_was_judged_stays()
    {
        var (answers, whole) = (new Answers(Many), new Answers(Many));
        Case.Assessor.Assess(Facts, whole.Columns);
        using var stop = new CancellationTokenSource();

        Assert.ThrowsAny<OperationCanceledException>(() => Case.Assessor.Assess(
            Facts, answers.Columns, new(1), new Told(rows => Cancel(stop, rows == 2 * Block)), stop.Token));

        foreach (var memory in answers.Memories)
        {
            var judged = memory.Bytes.Length / Many * 2 * Block;
            Assert.True(memory.Bytes.Slice(0, judged).SequenceEqual(whole.Of(memory.Name).Bytes.Slice(0, judged)), memory.Name);
            Assert.True(memory.Bytes.Slice(judged).SequenceEqual(new Answers(Many).Of(memory.Name).Bytes.Slice(judged)), memory.Name);
        }
    }

    [Fact]
    public void Work_on_all_cores_stops_too()
    {
        using var stop = new CancellationTokenSource();

        Assert.ThrowsAny<OperationCanceledException>(() => Case.Assessor.Assess(
            Facts, new(Many), new(2), new Told(_ => Cancel(stop, true)), stop.Token));
    }

    private static void Assess(IProgress<long> progress, int? degree) => Case.Assessor.Assess(Facts, new(Many), new(degree), progress);

    private static void Cancel(CancellationTokenSource stop, bool when)
    {
        if (when)
            stop.Cancel();
    }

    private sealed class Told : IProgress<long>
    {
        private readonly Action<long> tell;

        public Told(Action<long> tell) => this.tell = tell;

        public void Report(long value) => tell(value);
    }
}
