using System;
using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using CustomerRules.Trade;
using Xunit;

namespace CustomerRules.Tests.FrontDoor;

public class MeasuringConcentrationTests
{
    private static readonly CustomerFacts[] Population =
    [
        new CustomerFacts("whale").WithTrade(new TradeFacts(300, contribution: 90)),
        new CustomerFacts("minnow").WithTrade(new TradeFacts(100, contribution: -30)),
        Customers.Stranger(),
    ];

    [Fact]
    public void Concentration_is_that_of_the_value_the_tiers_are_made_from()
    {
        var byRevenue = RuleBook.Standard.MeasureConcentration(Population);
        var byContribution = RuleBook.Standard.With(TierPolicy.Standard.With(new TierBasis(TierBasis.Contribution))).MeasureConcentration(Population);

        Assert.Equal((2, 1, new ExactFraction(1, 4)), (byRevenue.CustomerCount, byRevenue.UnknownCount, byRevenue.Gini));
        Assert.Equal(new(1, 2), byContribution.Gini);
    }

    [Fact]
    public void The_whale_curve_is_that_of_the_contributions()
    {
        var curve = RuleBook.Standard.DrawWhaleCurve(Population);

        Assert.Equal((new ExactFraction(3, 2), 1, 1), (curve.Peak.ShareOfTotal, curve.DestroyerCount, curve.UnknownCount));
    }

    [Fact]
    public void Rows_say_the_same_as_the_customers_they_were_made_from()
    {
        var rows = Population.Select(facts => facts.ToRow(Customers.AsOf)).ToList();

        Assert.Equal(RuleBook.Standard.MeasureConcentration(Population).ToString(), RuleBook.Standard.MeasureConcentration(rows).ToString());
        Assert.Equal(RuleBook.Standard.DrawWhaleCurve(Population).ToString(), RuleBook.Standard.DrawWhaleCurve(rows).ToString());
    }

    [Fact]
    public void A_row_of_another_scale_is_refused_by_its_index()
    {
        CustomerRow[] rows = [Customers.LoyalPartner().ToRow(Customers.AsOf), Customers.LoyalPartner().ToRow(Customers.AsOf, MoneyScale.FromDecimals(0))];

        Refusal.Of<ArgumentException>(() => RuleBook.Standard.MeasureConcentration(rows), "rows", "rows[1] has 0 decimals, but the rule book has 2.");
        Refusal.Of<ArgumentException>(() => RuleBook.Standard.DrawWhaleCurve(rows), "rows", "rows[1] has 0 decimals, but the rule book has 2.");
    }

    [Fact]
    public void A_row_out_of_range_is_refused_by_its_index()
    {
        CustomerRow[] rows = [Customers.LoyalPartner().ToRow(Customers.AsOf), Customers.LoyalPartner().ToRow(Customers.AsOf) with { Satisfaction = 10_001 }];

        Refusal.Of<ArgumentException>(
            () => RuleBook.Standard.DrawWhaleCurve(rows), "rows",
            "rows[1]: Satisfaction must be between 0 and 10,000 basis points, or unknown, but was 10,001.");
    }

    [Fact]
    public void Nobody_at_all_is_refused()
    {
        Refusal.Of<ArgumentNullException>(() => RuleBook.Standard.MeasureConcentration((CustomerFacts[])null!), "customers", "");
        Refusal.Of<ArgumentNullException>(() => RuleBook.Standard.DrawWhaleCurve((CustomerRow[])null!), "rows", "");
        Refusal.Of<ArgumentNullException>(() => RuleBook.Standard.MeasureConcentration([null!]), "customers", "");
    }
}
