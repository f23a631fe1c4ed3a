using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using CustomerRules.Reasons;
using Xunit;

namespace CustomerRules.Tests.Reasons;

/// <summary>The words around a figure agree with it: 1 day, and no space between two Chinese words.</summary>
public class SentenceAgreementTests
{
    private static readonly Regex OneOfMany =
        new(@"\b1 ([a-z]+ )?(days|months|minutes|invoices|customers|suppliers|orders|tiers|signs|years)\b", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    private static readonly Regex SpaceInChinese = new("[\u2E80-\uFFEF] [\u2E80-\uFFEF]", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    private static readonly Regex NoSpaceBesideLatin = new("[\u4E00-\u9FFF][A-Za-z0-9]|[A-Za-z0-9%][\u4E00-\u9FFF]", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    private static IEnumerable<(string English, string Chinese)> Templates =>
        ReasonCatalog.All.Select(reason => (ReasonCatalog.TemplateOf(reason, Language.English), ReasonCatalog.TemplateOf(reason, Language.Chinese)))
            .Concat(ConceptReasonsTests.Sets().SelectMany(ConceptReasonsTests.TextsOf).Select(text => (text.English, text.Chinese)));

    [Theory]
    [InlineData("1", "1 day late, 1 at worst")]
    [InlineData("2", "2 days late, 2 at worst")]
    [InlineData("1.0", "1.0 days late, 1.0 at worst")]
    [InlineData("unknown", "unknown days late, unknown at worst")]
    public void A_figure_of_one_has_a_singular(string figure, string expected) =>
        Assert.Equal(expected, ReasonText.Fill("{late} days late, {late} at worst", _ => figure));

    [Theory]
    [InlineData("12", "距今已有 12 天")]
    [InlineData("未知", "距今已有未知天")]
    public void Chinese_sets_a_space_beside_a_figure_and_none_beside_a_word(string figure, string expected) =>
        Assert.Equal(expected, ReasonText.Fill("距今已有 {days} 天", _ => figure));

    [Theory]
    [InlineData("交易额", "交易额为 5")]
    [InlineData("miles", "miles 为 5")]
    public void Chinese_sets_a_space_beside_a_latin_word_that_a_caller_brings(string measure, string expected) =>
        Assert.Equal(expected, ReasonText.Fill("{measure}为 {value}", name => name == "measure" ? measure : "5"));

    [Fact]
    public void No_english_sentence_has_one_of_many() =>
        Assert.DoesNotContain(Templates.Select(text => ReasonText.Fill(text.English, _ => "1")), sentence => OneOfMany.IsMatch(sentence));

    [Fact]
    public void No_chinese_sentence_has_a_space_between_two_words() =>
        Assert.DoesNotContain(Templates.Select(text => ReasonText.Fill(text.Chinese, _ => "未知")), sentence => SpaceInChinese.IsMatch(sentence));

    [Theory]
    [InlineData("12")]
    [InlineData("46.00%")]
    [InlineData("Acme")]
    public void Every_chinese_sentence_has_a_space_beside_a_figure(string figure) =>
        Assert.DoesNotContain(Templates.Select(text => ReasonText.Fill(text.Chinese, _ => figure)), sentence => NoSpaceBesideLatin.IsMatch(sentence));
}
