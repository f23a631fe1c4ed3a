using System;
using Xunit;

namespace CustomerRules.Tests.Laws;

public class LawSeedTests
{
    [Fact]
    public void The_default_seed_depends_on_test_and_file_name_but_not_on_the_folder()
    {
        var seed = LawSeed.Choose(null, "A_test", "/here/Tests.cs");

        Assert.Equal(seed, LawSeed.Choose("  ", "A_test", @"C:\there\Tests.cs"));
        Assert.NotEqual(seed, LawSeed.Choose(null, "B_test", "/here/Tests.cs"));
        Assert.NotEqual(seed, LawSeed.Choose(null, "A_test", "/here/Others.cs"));
    }

    [Fact]
    public void The_default_seed_is_the_same_on_every_runtime() =>
        Assert.Equal("8675242513822431672,11400714819323198485", LawSeed.Choose(null, "A_test", "Tests.cs").ToString());

    [Fact]
    public void Random_differs_each_time() =>
        Assert.NotEqual(LawSeed.Choose("random", "A_test", "Tests.cs"), LawSeed.Choose("RANDOM", "A_test", "Tests.cs"));

    [Theory]
    [InlineData("12,35", "12,35")]
    [InlineData(" (12, 35) ", "12,35")]
    [InlineData("12,35,7", "12,35,7")]
    [InlineData("18446744073709551615,18446744073709551615,0", "18446744073709551615,18446744073709551615,0")]
    public void A_setting_reads_as_written(string setting, string expected) =>
        Assert.Equal(expected, LawSeed.Choose(setting, "A_test", "Tests.cs").ToString());

    [Theory]
    [InlineData("12")]
    [InlineData("12,34")]
    [InlineData("12,35,-1")]
    [InlineData("12,35,7,8")]
    [InlineData("twelve,35")]
    [InlineData("18446744073709551616,35")]
    public void A_bad_setting_is_refused_with_its_value(string setting)
    {
        var error = Assert.Throws<FormatException>(() => LawSeed.Choose(setting, "A_test", "Tests.cs"));
        Assert.Contains("'" + setting + "'", error.Message, StringComparison.Ordinal);
    }
}
