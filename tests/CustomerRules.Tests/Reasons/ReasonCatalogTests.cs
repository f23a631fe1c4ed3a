using System;
using System.Linq;
using CustomerRules.Reasons;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Laws;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Reasons;

public class ReasonCatalogTests
{
    [Fact]
    public void A_code_reads_back_as_its_reason() => Assert.All(ReasonCatalog.All, reason =>
    {
        Assert.True(ReasonCatalog.TryParse(ReasonCatalog.CodeOf(reason), out var read));
        Assert.Equal(reason, read);
    });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("None")]
    [InlineData("tiera")]
    [InlineData("TierA ")]
    [InlineData("TierA, TierB")]
    [InlineData("1")]
    public void What_is_no_code_reads_as_no_reason(string? text)
    {
        Assert.False(ReasonCatalog.TryParse(text, out var reason));
        Assert.Equal(RowReasons.None, reason);
    }

    [Fact]
    public void The_codes_of_a_set_come_in_the_order_of_their_bits() =>
        Assert.Equal(
            ["TierC", "TradeLate", "ContactWithoutTier"],
            ReasonCatalog.CodesOf(RowReasons.ContactWithoutTier | RowReasons.TierC | RowReasons.TradeLate),
            StringComparer.Ordinal);

    [Fact]
    public void The_empty_set_has_no_codes() => Assert.Empty(ReasonCatalog.CodesOf(RowReasons.None));

    [Fact]
    public void Bits_that_are_not_defined_are_left_out() =>
        Assert.Equal(["TierA"], ReasonCatalog.CodesOf(RowReasons.TierA | (RowReasons)(1UL << 49) | (RowReasons)(1UL << 63)), StringComparer.Ordinal);

    [Fact]
    public void Any_set_is_the_union_of_its_codes() => Law.Holds(
        Gen.Choose(0, (1 << 24) - 1).Two().Select(halves => (RowReasons)(((ulong)halves.Item1 << 24) | (uint)halves.Item2)),
        set => Assert.Equal(set, ReasonCatalog.CodesOf(set).Aggregate(RowReasons.None, (reasons, code) =>
            ReasonCatalog.TryParse(code, out var reason) ? reasons | reason : throw new FormatException(code))));

    [Theory]
    [InlineData(RowReasons.None, "0")]
    [InlineData(RowReasons.TierA | RowReasons.TierB, "3")]
    [InlineData((RowReasons)(1UL << 49), "562949953421312")]
    public void What_is_no_single_reason_has_no_code_and_no_text(RowReasons reasons, string value)
    {
        var sentence = "reason must be one defined reason, but was " + value + ".";
        Refusal.Of<ArgumentOutOfRangeException>(() => ReasonCatalog.CodeOf(reasons), "reason", sentence);
        Refusal.Of<ArgumentOutOfRangeException>(() => ReasonCatalog.TemplateOf(reasons, Language.English), "reason", sentence);
    }

    [Fact]
    public void A_language_that_is_not_defined_is_refused() => Refusal.Of<ArgumentOutOfRangeException>(
        () => ReasonCatalog.TemplateOf(RowReasons.TierA, (Language)2), "language", "language must be a defined Language, but was 2.");
}
