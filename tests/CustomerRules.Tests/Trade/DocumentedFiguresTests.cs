using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using CustomerRules.Numbers;
using CustomerRules.Trade;
using Xunit;

namespace CustomerRules.Tests.Trade;

/// <summary>The figures in the documentation of numbers and trade are the ones in force.</summary>
public class DocumentedFiguresTests
{
    private static readonly XElement[] Members =
        [.. XDocument.Load(Path.Combine(AppContext.BaseDirectory, "CustomerRules.xml")).Descendants("member")];

    [Theory]
    [InlineData("P:CustomerRules.Trade.TradePolicy.Standard", "New for {0} days, rhythm of at least {1} days.")]
    [InlineData("P:CustomerRules.Trade.TradePolicy.NewCustomerDays", "{0} by default")]
    [InlineData("P:CustomerRules.Trade.TradePolicy.MinimumRhythmDays", "{1} by default")]
    [InlineData("F:CustomerRules.Trade.TradePattern.New", "At most 2 dates, the first at most {0} days ago.")]
    [InlineData("T:CustomerRules.Trade.TradePattern", "the greater of {1} days and the upper median")]
    [InlineData("M:CustomerRules.Trade.TradePolicy.#ctor", "at most so many days ago; 1 to 3,650.")] // ends: TradePolicyTests
    [InlineData("M:CustomerRules.Trade.TradePolicy.#ctor", "The shortest rhythm, in days; 1 to 3,650.")]
    [InlineData("M:CustomerRules.Trade.TradeFacts.#ctor", "since the first positive order; 0 to 3,600.")] // ends: TradeFactsRangesTests
    [InlineData("M:CustomerRules.Trade.TradeFacts.#ctor", "how many hold a positive order; 0 to 12.")]
    [InlineData("M:CustomerRules.Trade.TradeFacts.#ctor", "Days between orders; 1 to 110,000.")]
    [InlineData("M:CustomerRules.Trade.OrderHistory.Add", "sums pass 70,000,000,000,000,000")] // RefusedLinesTests
    [InlineData("F:CustomerRules.Trade.OrderLine.MaxDecimals", "may have: {2}.")]
    [InlineData("M:CustomerRules.Trade.OrderLine.#ctor", "more than {2} decimals")]
    [InlineData("M:CustomerRules.Trade.OrderLine.#ctor", "beyond +-{3:#,0}")]
    [InlineData("M:CustomerRules.Trade.TradeFacts.#ctor", "beyond +-{3:#,0}")]
    [InlineData("T:CustomerRules.Numbers.MoneyScale", "+-{3:#,0} minor units, which is +-{4:#,0.00} at 2 decimals")]
    [InlineData("F:CustomerRules.Numbers.MoneyScale.MaxMinorUnits", "in minor units: {3:#,0}.")]
    [InlineData("F:CustomerRules.Numbers.Ratio.MaxBasisPoints", "{5:#,0}, which is {6:#,0} %.")]
    [InlineData("T:CustomerRules.Numbers.Ratio", "+-{5:#,0} basis points")]
    public void The_documentation_says_the_figure_in_force(string member, string text)
    {
        var expected = string.Format(
            CultureInfo.InvariantCulture,
            text,
            TradePolicy.Standard.NewCustomerDays,
            TradePolicy.Standard.MinimumRhythmDays,
            OrderLine.MaxDecimals,
            MoneyScale.MaxMinorUnits,
            MoneyScale.Standard.MaxAmount,
            Ratio.MaxBasisPoints,
            Ratio.FromBasisPoints(Ratio.MaxBasisPoints).Percent);

        var documentation = Members.Where(element => ((string)element.Attribute("name")!).Split('(')[0] == member).Select(element => element.Value);
        Assert.Contains(expected, string.Join(" ", documentation), StringComparison.Ordinal);
    }
}
