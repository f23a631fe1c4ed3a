using CustomerRules.Reasons;
using Xunit;

namespace CustomerRules.Tests.Reasons;

public class EnglishNumberTests
{
    [Theory]
    [InlineData(1, "1st")]
    [InlineData(2, "2nd")]
    [InlineData(3, "3rd")]
    [InlineData(4, "4th")]
    [InlineData(10, "10th")]
    [InlineData(11, "11th")]
    [InlineData(12, "12th")]
    [InlineData(13, "13th")]
    [InlineData(21, "21st")]
    [InlineData(32, "32nd")]
    [InlineData(43, "43rd")]
    [InlineData(100, "100th")]
    [InlineData(101, "101st")]
    [InlineData(111, "111th")]
    [InlineData(112, "112th")]
    [InlineData(299, "299th")]
    public void A_place_in_a_row_has_its_ending(int number, string expected) => Assert.Equal(expected, EnglishNumber.Ordinal(number));
}
