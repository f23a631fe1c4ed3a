using System;
using CustomerRules.FollowUps.Responses;
using Xunit;

namespace CustomerRules.Tests.FollowUps.Responses;

public class ResponseTargetTextTests
{
    [Theory]
    [InlineData("2 working hours")]
    [InlineData("1 working hour")]
    [InlineData("90 working minutes")]
    [InlineData("6 hours")]
    [InlineData("1 minute")]
    [InlineData("45 seconds")]
    [InlineData("1 working second")]
    [InlineData("3 working days")]
    [InlineData("1 working day")]
    [InlineData("87600 hours")]
    [InlineData("3650 working days")]
    public void Text_is_read_back(string text)
    {
        Assert.Equal(text, ResponseTarget.Parse(text).ToString());
        Assert.True(ResponseTarget.TryParse(text, out var target));
        Assert.Equal(ResponseTarget.Parse(text), target);
    }

    [Theory]
    [InlineData("60 minutes", "1 hour")]
    [InlineData("3600 seconds", "1 hour")]
    [InlineData("5400 working seconds", "90 working minutes")]
    [InlineData("1 hours", "1 hour")]
    [InlineData("2 working day", "2 working days")]
    public void A_smaller_unit_and_a_wrong_plural_are_read_too(string text, string target) => Assert.Equal(target, ResponseTarget.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("hours")]
    [InlineData(" hours")]
    [InlineData("2")]
    [InlineData("0 hours")]
    [InlineData("02 hours")]
    [InlineData("-2 hours")]
    [InlineData("2  hours")]
    [InlineData("2 hourss")]
    [InlineData("2 Hours")]
    [InlineData("2 days")]
    [InlineData("2 working ")]
    [InlineData("2 weeks")]
    [InlineData("2 hours ")]
    [InlineData("1.5 hours")]
    [InlineData("87601 hours")]
    [InlineData("3651 working days")]
    [InlineData("1000000000 seconds")]
    [InlineData("２ hours")]
    public void Other_text_is_no_target(string text)
    {
        Assert.False(ResponseTarget.TryParse(text, out var target));
        Assert.Null(target);
        var refusal = Assert.Throws<FormatException>(() => ResponseTarget.Parse(text));
        Assert.Equal(
            "A response target is a number with hours, minutes, seconds, working hours, working minutes, working seconds or working days, but was '" + text + "'.",
            refusal.Message);
    }

    [Fact]
    public void Null_is_no_text()
    {
        Assert.False(ResponseTarget.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>("text", () => ResponseTarget.Parse(null!));
    }
}
