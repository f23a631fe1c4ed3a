using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Populations;
using CustomerRules.Tests.Generators;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Laws;

public class PopulationLawsOfDrift
{
    private static readonly Gen<(IReadOnlyList<Crowds.Customer> Before, IReadOnlyList<Crowds.Customer> After)> Dates =
        from before in Crowds.Any from after in Crowds.Any select (before, after);

    [Fact]
    public void A_population_does_not_drift_from_itself() => Law.Holds(Crowds.Any, crowd =>
    {
        var drift = crowd.View().DriftTo(crowd.View());

        Assert.Empty(drift.Changes);
        Assert.Equal((0, crowd.Count, 0, 0), (drift.MovedCount, drift.StayedCount, drift.NewCount, drift.GoneCount));
        Assert.Equal((0, crowd.Count), (drift.Tiers.Moved.Customers, drift.Tiers.Stayed.Customers));
    });

    [Fact]
    public void Changes_are_those_found_customer_by_customer() => Law.Holds(Dates, dates =>
    {
        var (before, after) = dates;
        var expected = before.Concat(after).Select(customer => customer.Id).Distinct(StringComparer.Ordinal)
            .Select(id => (id, Was: PositionIn(before, id), Is: PositionIn(after, id)))
            .Where(change => change.Was != change.Is)
            .OrderBy(change => change.id, StringComparer.Ordinal).ToList();
        var drift = before.View().DriftTo(after.View());

        Assert.Equal(expected, drift.Changes.Select(change => (change.CustomerId, change.Before, change.After)));
        Assert.Equal(expected.Count(change => change.Was is null), drift.NewCount);
        Assert.Equal(expected.Count(change => change.Is is null), drift.GoneCount);
        Assert.Equal(before.Count, drift.MovedCount + drift.StayedCount + drift.GoneCount);
        Assert.Equal(after.Count, drift.MovedCount + drift.StayedCount + drift.NewCount);
        Assert.All(drift.Changes, change => Assert.Equal((ValueIn(before, change.CustomerId), ValueIn(after, change.CustomerId)), (change.ValueBefore, change.ValueAfter)));
    });

    [Fact]
    public void Each_matrix_conserves_customers_and_values() => Law.Holds(Dates, dates =>
    {
        var (before, after) = (dates.Before.View(), dates.After.View());
        var drift = before.DriftTo(after);

        Conserved(drift.Tiers, tier => before.Of(tier), tier => after.Of(tier));
        Conserved(drift.Relationships, type => before.Of(relationship: type), type => after.Of(relationship: type));
        Conserved(drift.Patterns, pattern => before.Of(pattern: pattern), pattern => after.Of(pattern: pattern));
        Assert.All(new[] { drift.Tiers.Moved.Customers, drift.Relationships.Moved.Customers, drift.Patterns.Moved.Customers }, moved => Assert.InRange(moved, 0, drift.MovedCount));
    });

    [Fact]
    public void A_way_of_a_matrix_counts_who_went_it() => Law.Holds(Dates.Zip(RowFields.Tier.Zip(RowFields.Tier)), drawn =>
    {
        var ((before, after), (from, to)) = drawn;
        var went = before.Where(customer => customer.Position.Tier == from && PositionIn(after, customer.Id)?.Tier == to).ToList();
        var way = before.View().DriftTo(after.View()).Tiers.FromTo(from, to);

        Assert.Equal(
            (went.Count, went.Sum(customer => customer.Value ?? 0), went.Sum(customer => ValueIn(after, customer.Id) ?? 0)),
            (way.Customers, way.ValueBefore, way.ValueAfter));
    });

    [Fact]
    public void A_way_of_patterns_counts_who_went_it() => Law.Holds(Dates.Zip(RowFields.Pattern.Zip(RowFields.Pattern)), drawn =>
    {
        var ((before, after), (from, to)) = drawn;

        Assert.Equal(
            before.Count(customer => customer.Position.Pattern == from && PositionIn(after, customer.Id)?.Pattern == to),
            before.View().DriftTo(after.View()).Patterns.FromTo(from, to).Customers);
    });

    private static void Conserved<TPart>(DriftMatrix<TPart> matrix, Func<TPart, PopulationFigures> before, Func<TPart, PopulationFigures> after)
        where TPart : struct, Enum
    {
        var values = Enum.GetValues(typeof(TPart)).Cast<TPart>().ToList();
        Assert.All(values, value =>
        {
            Assert.Equal((before(value).Customers, before(value).Value), (matrix.First(value).Customers, matrix.First(value).ValueBefore));
            Assert.Equal((after(value).Customers, after(value).Value), (matrix.Second(value).Customers, matrix.Second(value).ValueAfter));
            Assert.Equal(matrix.First(value), values.Select(to => matrix.FromTo(value, to)).Aggregate(matrix.Gone(value), (sum, way) => sum.Plus(way)));
            Assert.Equal(matrix.Second(value), values.Select(from => matrix.FromTo(from, value)).Aggregate(matrix.New(value), (sum, way) => sum.Plus(way)));
        });
    }

    private static CustomerPosition? PositionIn(IEnumerable<Crowds.Customer> crowd, string id) => crowd.FirstOrDefault(customer => string.Equals(customer.Id, id, StringComparison.Ordinal))?.Position;

    private static decimal? ValueIn(IEnumerable<Crowds.Customer> crowd, string id) => crowd.FirstOrDefault(customer => string.Equals(customer.Id, id, StringComparison.Ordinal))?.Value;
}
