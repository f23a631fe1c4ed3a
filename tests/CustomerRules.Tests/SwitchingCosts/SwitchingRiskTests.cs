using System;
using CustomerRules.Numbers;
using CustomerRules.SwitchingCosts;
using Xunit;

namespace CustomerRules.Tests.SwitchingCosts;

public class SwitchingRiskTests
{
    private static readonly Proportion Quarter = Proportion.FromPercent(25);

    [Theory]
    [InlineData(true, true, true, true)]
    [InlineData(false, true, true, false)]
    [InlineData(true, false, true, false)]
    [InlineData(true, true, false, false)]
    [InlineData(false, false, false, false)]
    public void It_is_known_only_with_all_three_parts(bool loss, bool probability, bool criticality, bool known)
    {
        var risk = new SwitchingRisk(loss ? 0 : null, probability ? Proportion.Zero : null, criticality ? Proportion.Zero : null);

        Assert.Equal(known, risk.IsKnown);
    }

    [Fact]
    public void It_keeps_what_it_is_given()
    {
        var risk = new SwitchingRisk(400_000, Quarter, Proportion.Full);

        Assert.Equal((400_000m, Quarter, Proportion.Full), (risk.LossIfItFails, risk.Probability, risk.Criticality));
    }

    [Theory]
    [InlineData(-5, "-5.00")]
    [InlineData(900_000_000_000_001, "900,000,000,000,001.00")]
    public void A_loss_out_of_range_is_refused(long loss, string text)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => new SwitchingRisk(loss, Quarter, Quarter));
        Assert.Equal("lossIfItFails", error.ParamName);
        Assert.StartsWith("lossIfItFails must be between 0 and 900,000,000,000,000.00, but was " + text + ".", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_least_and_the_largest_loss_are_taken()
    {
        Assert.Equal(0, new SwitchingRisk(0, null, null).LossIfItFails);
        Assert.Equal(900_000_000_000_000, new SwitchingRisk(900_000_000_000_000, null, null).LossIfItFails);
    }
}
