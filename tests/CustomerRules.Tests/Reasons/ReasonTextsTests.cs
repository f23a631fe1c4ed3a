using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Reasons;
using CustomerRules.Tests.Golden;
using CustomerRules.Tiers;
using Xunit;

namespace CustomerRules.Tests.Reasons;

/// <summary>Every reason can be told in both languages, with figures that are known.</summary>
public class ReasonTextsTests
{
    /// <summary>Where a reason says itself that a figure may be unknown, or a caller left out the dates behind a trade pattern.</summary>
    private static readonly HashSet<string> MayBeUnknown = new(StringComparer.Ordinal)
    {
        "SwitchingCostPartial investment",
        "SwitchingCostPartial oneOffCost",
        "SwitchingCostPartial risk",
        "BarrierNotApplicable value",
        "BarrierNotApplicable referenceSpend",
        "TradeNew firstOrder",
        "TradeNew daysSinceFirstOrder",
        "TradeOneOff lastOrder",
        "TradeOneOff daysSinceLastOrder",
        "TradeInRhythm lastOrder",
        "TradeInRhythm daysSinceLastOrder",
        "TradeLate lastOrder",
        "TradeLate daysSinceLastOrder",
        "TradeSilent lastOrder",
        "TradeSilent daysSinceLastOrder",
    };

    public static IEnumerable<object[]> All => ReasonCatalog.All.Select(reason => new object[] { reason });

    [Theory]
    [MemberData(nameof(All))]
    public void Both_texts_quote_the_same_figures(RowReasons reason) => Assert.Equal(
        Sentences.Placeholders(reason, Language.English).OrderBy(name => name, StringComparer.Ordinal),
        Sentences.Placeholders(reason, Language.Chinese).OrderBy(name => name, StringComparer.Ordinal),
        StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(All))]
    public void The_english_text_is_ascii_and_the_chinese_one_is_not(RowReasons reason)
    {
        Assert.DoesNotContain(ReasonCatalog.TemplateOf(reason, Language.English), letter => letter > '~');
        Assert.Contains(ReasonCatalog.TemplateOf(reason, Language.Chinese), letter => letter is >= '\u4E00' and <= '\u9FFF');
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Texts_are_parts_of_a_sentence_without_a_full_stop(RowReasons reason)
    {
        var (english, chinese) = (ReasonCatalog.TemplateOf(reason, Language.English), ReasonCatalog.TemplateOf(reason, Language.Chinese));

        Assert.Equal((english.Trim(), chinese.Trim()), (english, chinese));
        Assert.False(english.EndsWith(".", StringComparison.Ordinal) || chinese.EndsWith("。", StringComparison.Ordinal));
    }

    /// <summary>Over golden rows, which give every reason.</summary>
    [Fact]
    public void Every_figure_of_a_reason_that_was_given_is_known()
    {
        var boundaries = new TierBoundaries(1_000_000, 10_000, null);
        foreach (var row in GoldenRows.Take(3_000))
        {
            var assessment = RuleBook.Standard.Assess(row, boundaries);
            var english = new ReasonFigures(RuleBook.Standard, row, assessment, boundaries, Language.English);
            var chinese = new ReasonFigures(RuleBook.Standard, row, assessment, boundaries, Language.Chinese);
            var unknown =
                from text in ReasonCatalog.TextsOf(assessment.Reasons)
                from figure in Sentences.Placeholders(text.Template(Language.English))
                where english.Of(figure) is "unknown" || chinese.Of(figure) is "未知"
                select text.Code + " " + figure;

            Assert.Empty(unknown.Except(MayBeUnknown, StringComparer.Ordinal));
        }
    }

    [Fact]
    public void No_sentence_keeps_a_placeholder()
    {
        foreach (var row in GoldenRows.Take(500))
        {
            var explanation = RuleBook.Standard.Explain(row, new TierBoundaries(1_000_000, 10_000, 100));

            Assert.DoesNotContain(explanation.In(Language.English).Concat(explanation.In(Language.Chinese)), sentence => sentence.IndexOfAny(['{', '}']) >= 0);
        }
    }

    [Fact]
    public void A_figure_that_has_no_name_is_a_defect_and_said_so()
    {
        var figures = new ReasonFigures(RuleBook.Standard, default, default, GoldenCustomers.Boundaries, Language.English);

        Assert.Equal("No figure is called 'weather'.", Assert.Throws<InvalidOperationException>(() => figures.Of("weather")).Message);
    }
}
