using System;
using System.Collections.Generic;
using CustomerRules.Internal.Guards;
using CustomerRules.Trade;
using Xunit;

namespace CustomerRules.Tests.Internal.Guards;

public class BaseClausesTests
{
    [Fact]
    public void A_guard_returns_its_input()
    {
        var name = "Lamp makers";
        Assert.Same(name, Guard.Against.Null(name));
        Assert.Same(name, Guard.Against.NullOrEmpty(name));
        Assert.Equal(3, Guard.Against.OutOfRange(3, 3, 3));
        Assert.Equal(TradePattern.Silent, Guard.Against.UndefinedEnum(TradePattern.Silent));
    }

    [Fact]
    public void Null_is_refused_by_the_name_of_the_argument()
    {
        string? orderId = null;
        Assert.Equal("orderId", Assert.Throws<ArgumentNullException>(() => Guard.Against.Null(orderId)).ParamName);
        Assert.Equal("orderId", Assert.Throws<ArgumentNullException>(() => Guard.Against.NullOrEmpty(orderId)).ParamName);
        Assert.Equal("id", Assert.Throws<ArgumentNullException>(() => Guard.Against.Null(orderId, "id")).ParamName);
    }

    [Fact]
    public void An_empty_text_is_refused_but_a_blank_is_a_text()
    {
        var orderId = "";
        var error = Assert.Throws<ArgumentException>(() => Guard.Against.NullOrEmpty(orderId));
        Assert.StartsWith("orderId must not be empty.", error.Message, StringComparison.Ordinal);
        Assert.Equal("orderId", error.ParamName);
        Assert.Equal(" ", Guard.Against.NullOrEmpty(" "));
    }

    [Fact]
    public void A_list_with_a_gap_is_refused_and_the_gap_is_named()
    {
        var investments = new List<string> { "press", null!, "mould", null! };
        var error = Assert.Throws<ArgumentException>(() => Guard.Against.NullElements(investments));
        Assert.StartsWith("investments[1] must not be null.", error.Message, StringComparison.Ordinal);
        Assert.Equal("investments", error.ParamName);

        List<string>? none = null;
        Assert.Equal("none", Assert.Throws<ArgumentNullException>(() => Guard.Against.NullElements(none)).ParamName);
    }

    [Fact]
    public void A_list_is_copied_so_that_later_changes_do_not_show()
    {
        var list = new List<string> { "press" };
        var kept = Guard.Against.NullElements(list);
        list[0] = "mould";
        Assert.Equal(["press"], kept);
        Assert.Empty(Guard.Against.NullElements(new List<string>()));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(3_650, true)]
    [InlineData(0, false)]
    [InlineData(3_651, false)]
    public void Both_bounds_are_included(int usefulLife, bool accepted)
    {
        if (accepted)
            Assert.Equal(usefulLife, Guard.Against.OutOfRange(usefulLife, 1, 3_650));
        else
            Assert.Throws<ArgumentOutOfRangeException>(() => Guard.Against.OutOfRange(usefulLife, 1, 3_650));
    }

    [Fact]
    public void A_number_out_of_range_is_refused_with_its_value_the_bounds_and_their_unit()
    {
        var usefulLife = -1_000;
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Guard.Against.OutOfRange(usefulLife, 1, 3_650, "days"));
        Assert.StartsWith("usefulLife must be between 1 and 3,650 days, but was -1,000.", error.Message, StringComparison.Ordinal);
        Assert.Equal("usefulLife", error.ParamName);
    }

    [Fact]
    public void An_undefined_value_of_an_enum_is_refused_with_its_number()
    {
        var pattern = (TradePattern)7;
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Guard.Against.UndefinedEnum(pattern));
        Assert.StartsWith("pattern must be a defined TradePattern, but was 7.", error.Message, StringComparison.Ordinal);
        Assert.Equal("pattern", error.ParamName);
    }
}
