using System;
using CustomerRules.Calendars;
using CustomerRules.Reasons;
using CustomerRules.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Tests.Reasons;

public class VocabularyOfCalendarsTests
{
    [Theory]
    [InlineData(CalendarCoverage.Projected, "projected", "推算")]
    [InlineData(CalendarCoverage.Known, "known", "已公布")]
    public void Coverage_has_a_name_in_both_languages(CalendarCoverage coverage, string english, string chinese)
    {
        Assert.Equal(english, Vocabulary.Of(coverage, Language.English));
        Assert.Equal(chinese, Vocabulary.Of(coverage, Language.Chinese));
    }

    [Fact]
    public void A_value_that_is_not_defined_is_refused() => Refusal.Of<ArgumentOutOfRangeException>(
        () => Vocabulary.Of((CalendarCoverage)2, Language.English), "value", "value must be a defined CalendarCoverage, but was 2.");
}
