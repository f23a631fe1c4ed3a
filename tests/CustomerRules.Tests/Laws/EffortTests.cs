using Xunit;

namespace CustomerRules.Tests.Laws;

public class EffortTests
{
    [Theory]
    [InlineData(null, false, 300)]
    [InlineData("0", false, 300)]
    [InlineData("1", false, 3_000)]
    [InlineData(null, true, 60)]
    [InlineData("1", true, 3_000)]
    public void The_long_mode_is_wished_for_and_Mono_spared(string? wish, bool isMono, int times) => Assert.Equal(times, Effort.Of(300, wish, isMono));

    [Fact]
    public void Once_is_the_least() => Assert.Equal(1, Effort.Of(3, null, isMono: true));
}
