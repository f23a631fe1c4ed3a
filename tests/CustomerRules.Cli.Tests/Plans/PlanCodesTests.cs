using CustomerRules.Cli.Plans;
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
        Assert.True(PlanCodes.TryParse(reason, out string readCycle, out int readSequence));
        Assert.Equal((cycle, sequence), (readCycle, readSequence));
    }

    [Theory]
    [InlineData("ContactOverdue")]
    [InlineData("Cycle=")]
    [InlineData("xCycle=2026")]
    [InlineData("Cycle=2026;Sequence=x")]
    [InlineData("Cycle=2026;Sequence=-1")]
    [InlineData("Cycle=2026;Sequence=1000000001")]
    [InlineData("Cycle=;Sequence=1")]
    public void What_plan_did_not_write_is_refused(string reason) => Assert.False(PlanCodes.TryParse(reason, out _, out _));
}
