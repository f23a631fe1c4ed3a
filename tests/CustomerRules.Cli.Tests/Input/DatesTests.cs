using CustomerRules.Cli.Tests.Fixtures;
using NodaTime;
using Xunit;

namespace CustomerRules.Cli.Tests.Input;

public sealed class DatesTests
{
    [Theory]
    [InlineData("2024-02-29")]
    [InlineData("2024-02-29T00:00")]
    [InlineData("2024-02-29T23:59")]
    [InlineData("2024-02-29 08:26")]
    [InlineData("2024-02-29T08:26:30")]
    [InlineData("2024-02-29T08:26:30.1234567")]
    [InlineData("2024-02-29T23:30Z")]
    [InlineData("2024-02-29T23:30:00-11:00")]
    [InlineData("2024-02-29T00:30:00.5+0800")]
    [InlineData("2024-02-29T00:30+08")]
    public void The_date_counts_as_written(string text) => Assert.Equal(new LocalDate(2024, 2, 29), Assert.Single(OrderFiles.LinesOf(Text(text))).Date);

    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("2199-12-31T23:59:59Z")]
    public void The_range_includes_its_ends(string text) => Assert.Single(OrderFiles.LinesOf(Text(text)));

    [Theory]
    [InlineData("09/12/2011", "is not a date like 2011-12-09 or 2011-12-09T12:50")]
    [InlineData("2011-12-9", "is not a date like 2011-12-09 or 2011-12-09T12:50")]
    [InlineData("2011/12/09", "is not a date like 2011-12-09 or 2011-12-09T12:50")]
    [InlineData("20111209", "is not a date like 2011-12-09 or 2011-12-09T12:50")]
    [InlineData(" 2011-12-09", "is not a date like 2011-12-09 or 2011-12-09T12:50")]
    [InlineData("2011-12-09 ", "is not a date like 2011-12-09 or 2011-12-09T12:50")]
    [InlineData("2011-12-09T", "is not a date like 2011-12-09 or 2011-12-09T12:50")]
    [InlineData("2011-12-09T12", "is not a date like 2011-12-09 or 2011-12-09T12:50")]
    [InlineData("2011-12-09T24:00", "is not a date like 2011-12-09 or 2011-12-09T12:50")]
    [InlineData("2011-12-09T12:60", "is not a date like 2011-12-09 or 2011-12-09T12:50")]
    [InlineData("2011-12-09T12:00:60", "is not a date like 2011-12-09 or 2011-12-09T12:50")]
    [InlineData("2011-12-09T12:00:00.", "is not a date like 2011-12-09 or 2011-12-09T12:50")]
    [InlineData("2011-12-09T12:00+19:00", "is not a date like 2011-12-09 or 2011-12-09T12:50")]
    [InlineData("2011-12-09T12:00+8", "is not a date like 2011-12-09 or 2011-12-09T12:50")]
    [InlineData("2011-12-09t12:00", "is not a date like 2011-12-09 or 2011-12-09T12:50")]
    [InlineData("-011-12-09", "is not a date like 2011-12-09 or 2011-12-09T12:50")]
    [InlineData("2011-02-29", "is not a day of the calendar")]
    [InlineData("2011-13-01", "is not a day of the calendar")]
    [InlineData("2011-00-10", "is not a day of the calendar")]
    [InlineData("2011-12-00", "is not a day of the calendar")]
    [InlineData("1899-12-31", "must be between 1900-01-01 and 2199-12-31")]
    [InlineData("2200-01-01", "must be between 1900-01-01 and 2199-12-31")]
    [InlineData("0000-00-00", "must be between 1900-01-01 and 2199-12-31")]
    public void Anything_else_is_refused_with_the_value(string text, string wrong) =>
        Assert.Equal($"FILE:2: column 'order_date': {wrong} ({text})", OrderFiles.RefusalOf(Text(text)));

    private static string Text(string date) => $"order_id,customer_id,order_date,amount\n1,ann,{date},1\n";
}
