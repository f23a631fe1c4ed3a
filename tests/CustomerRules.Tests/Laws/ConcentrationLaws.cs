using System.Linq;
using System.Numerics;
using CustomerRules.Numbers;
using CustomerRules.Tests.Generators;
using CustomerRules.Tests.Laws.Naive;
using CustomerRules.Tiers.Concentration;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Laws;

public class ConcentrationLaws
{
    private static readonly Gen<(long[] Values, int[] Order)> Shuffled =
        from values in TierValues.Population
        from order in Gen.Shuffle(Enumerable.Range(0, values.Length).ToArray())
        select (values, order);

    [Fact]
    public void The_figures_are_those_of_the_definitions() => Law.Holds(TierValues.Population, values =>
    {
        var figures = Figures(values);

        Assert.Equal(Of(NaiveConcentration.Gini(values)), figures.Gini);
        Assert.Equal(Of(NaiveConcentration.Herfindahl(values)), figures.Herfindahl);
        Assert.Equal(Of(NaiveConcentration.TopFifth(values)), figures.TopShare);
        Assert.Equal((values.Length + 4) / 5, figures.TopCount);
    });

    [Fact]
    public void Gini_stays_below_1_and_Herfindahl_between_1_over_n_and_1() => Law.Holds(TierValues.Population, values =>
    {
        var figures = Figures(values);
        var n = figures.CustomerCount;
        if (figures.TotalMinorUnits.IsZero)
        {
            Assert.Equal(ExactFraction.Zero, figures.Gini);
            Assert.Equal(ExactFraction.Zero, figures.Herfindahl);
            Assert.Equal(ExactFraction.Zero, figures.TopShare);
            return;
        }

        Assert.True(figures.Gini >= ExactFraction.Zero && figures.Gini <= new ExactFraction(n - 1, n));
        Assert.True(figures.Herfindahl >= new ExactFraction(1, n) && figures.Herfindahl <= ExactFraction.One);
        Assert.True(figures.TopShare >= new ExactFraction(figures.TopCount, n) && figures.TopShare <= ExactFraction.One);
    });

    [Fact]
    public void The_order_of_the_customers_never_matters() => Law.Holds(Shuffled, drawn =>
    {
        var shuffled = drawn.Order.Select(index => drawn.Values[index]).ToArray();

        Assert.Equal(Figures(drawn.Values).ToString(), Figures(shuffled).ToString());
        Assert.Equal(Figures(drawn.Values).Gini, Figures(shuffled).Gini);
        Assert.Equal(Curve(drawn.Values).Points(), Curve(shuffled).Points());
    });

    [Fact]
    public void A_customer_of_unknown_value_changes_nothing_but_its_count() => Law.Holds(TierValues.Population, values =>
    {
        var known = Figures(values);
        var withUnknown = ConcentrationFigures.Of(values.Select(value => (decimal?)TierValues.Amount(value)).Concat([null, null]));

        Assert.Equal((0, 2), (known.UnknownCount, withUnknown.UnknownCount));
        Assert.Equal((known.Gini, known.Herfindahl, known.CustomerCount), (withUnknown.Gini, withUnknown.Herfindahl, withUnknown.CustomerCount));
    });

    [Fact]
    public void Every_customer_twice_leaves_Gini_and_halves_Herfindahl() => Law.Holds(TierValues.Population, values =>
    {
        var (once, twice) = (Figures(values), Figures(values.Concat(values).ToArray()));

        Assert.Equal(once.Gini, twice.Gini);
        Assert.Equal(once.Herfindahl, new(2 * twice.Herfindahl.Numerator, twice.Herfindahl.Denominator));
    });

    [Fact]
    public void The_whale_curve_is_that_of_the_definition() => Law.Holds(TierValues.Population, values =>
    {
        var curve = Curve(values);
        var sums = NaiveConcentration.Curve(values);
        var peak = sums.Max();

        Assert.Equal(sums, curve.Points().Select(MinorUnits));
        Assert.Equal((sums.IndexOf(peak), peak), (curve.Peak.Customers, MinorUnits(curve.Peak)));
        Assert.Equal((values.Length, sums[values.Length]), (curve.End.Customers, MinorUnits(curve.End)));
        Assert.Equal(curve.Points()[(values.Length + 4) / 5], curve.TopFifth);
        Assert.Equal(values.Count(value => value < 0), curve.DestroyerCount);
        Assert.Equal(curve.End.Cumulative - curve.Peak.Cumulative, curve.Destroyed);
    });

    [Fact]
    public void Thinned_points_lie_on_the_curve_and_keep_its_ends_and_its_peak() =>
        Law.Holds(TierValues.Population.Zip(Gen.Choose(3, 30)), drawn =>
        {
            var (values, most) = drawn;
            var curve = Curve(values);
            var points = curve.Points(most);

            Assert.InRange(points.Count, 1, most);
            Assert.All(points, point => Assert.Equal(curve.PointAt(point.Customers), point));
            Assert.Equal(points.Select(point => point.Customers).Distinct().OrderBy(k => k), points.Select(point => point.Customers));
            Assert.Contains(curve.Peak, points);
            Assert.Equal((0, curve.End), (points[0].Customers, points[points.Count - 1]));
            Assert.True(points.Count >= System.Math.Min(most - 1, values.Length + 1));
        });

    private static ConcentrationFigures Figures(long[] values) => ConcentrationFigures.Of(values.Select(value => (decimal?)TierValues.Amount(value)));

    private static WhaleCurve Curve(long[] values) => WhaleCurve.Of(values.Select(value => (decimal?)TierValues.Amount(value)));

    private static BigInteger MinorUnits(WhaleCurvePoint point) => new(point.Cumulative * 100);

    private static ExactFraction Of((BigInteger Numerator, BigInteger Denominator) quotient) =>
        quotient.Denominator.IsZero ? ExactFraction.Zero : new(quotient.Numerator, quotient.Denominator);
}
