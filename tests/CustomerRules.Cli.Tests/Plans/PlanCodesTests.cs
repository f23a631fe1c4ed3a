using CustomerRules.Cli.Plans;
using NodaTime;
using Xunit;

namespace CustomerRules.Cli.Tests.Plans;

public class PlanCodesTests
{
    [Theory]
    [InlineData("Cycle=2026-03-01+0", "2026-03-01+0", 0)]
    [InlineData("ContactOverdue;Cycle=start+2", "start+2", 0)]
    [InlineData("A;B;Cycle=2026 anna;Sequence=3", "2026 anna", 3)]
    [InlineData("Cycle=odd;name;Sequence=1000000000", "odd;name", 1_000_000_000)]
    public void Cycle_and_sequence_are_read_back(string reason, string cycle, int sequence)
    {
        Assert.True(PlanCodes.TryParse(reason, out string readCycle, out int readSequence, out var putOffTo));
        Assert.Equal((cycle, sequence, null), (readCycle, readSequence, putOffTo));
    }

    [Fact]
    public void The_date_it_was_put_off_to_is_read_back()
    {
        Assert.True(PlanCodes.TryParse("ContactOverdue;PutOff;PutOffTo=2026-07-28;Cycle=start+2;Sequence=1", out string cycle, out int sequence, out var putOffTo));
        Assert.Equal(("start+2", 1, new LocalDate(2026, 7, 28)), (cycle, sequence, putOffTo));
    }

    [Theory]
    [InlineData("ContactOverdue")]
    [InlineData("Cycle=")]
    [InlineData("xCycle=2026")]
    [InlineData("Cycle=2026;Sequence=x")]
    [InlineData("Cycle=2026;Sequence=-1")]
    [InlineData("Cycle=2026;Sequence=1000000001")]
    [InlineData("Cycle=;Sequence=1")]
    [InlineData("PutOffTo=2026-02-30;Cycle=2026")]
    public void What_plan_did_not_write_is_refused(string reason) => Assert.False(PlanCodes.TryParse(reason, out _, out _, out _));
}
