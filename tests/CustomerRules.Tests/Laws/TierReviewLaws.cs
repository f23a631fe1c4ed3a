using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers.Movement;
using CustomerRules.Trade;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Laws;

/// <summary>A whole population, reviewed once and again.</summary>
public class TierReviewLaws
{
    /// <summary>Of up to 100 customers each.</summary>
    private const int Populations = 60;

    private static readonly LocalDate Start = new(2024, 1, 1);

    private static readonly Gen<TierReview> Reviews =
        from cases in MovementCase.Any.ListOf()
        from rated in Gen.Elements(true, false).ListOf(cases.Count)
        from gone in RowFields.Tier.ListOf()
        select new TierReview(
            cases.Select((given, index) => new CustomerMovement(Name(index), given.Row, given.Policy, given.Boundaries, rated[index])),
            gone.Select((tier, index) => new PreviousRating("gone " + Name(index), tier)));

    /// <summary>For each of some customers a value at each of some reviews, unknown now and then; absent before its first review.</summary>
    private static readonly Gen<(long[][] Values, int[] First, int Seed)> Histories =
        from customers in Gen.Choose(1, 6)
        from reviews in Gen.Choose(1, 8)
        from values in Gen.Frequency((6, Longs.Between(0, 150_000)), (1, Gen.Constant(CustomerRow.UnknownAmount))).ArrayOf(reviews).ArrayOf(customers)
        from first in Gen.Choose(0, reviews - 1).ArrayOf(customers)
        from seed in Gen.Choose(0, int.MaxValue)
        select (values, first, seed);

    [Fact]
    public void Nobody_is_lost_rows_are_the_first_rating_and_columns_the_second() => Law.Holds(Reviews, review =>
    {
        var matrix = review.Matrix;
        Assert.Equal(review.Customers.Count, matrix.SecondTotal);
        Assert.Equal(review.Customers.Count(customer => !customer.IsNew) + review.Gone.Count, matrix.FirstTotal);
        Assert.Equal(matrix.FirstTotal + matrix.NewTotal, matrix.SecondTotal + matrix.GoneTotal);
        foreach (var tier in TransitionMatrix.Tiers)
        {
            Assert.Equal(
                review.Customers.Count(customer => !customer.IsNew && customer.Movement.PreviousTier == tier) + review.Gone.Count(rating => rating.Tier == tier),
                matrix.First(tier));
            Assert.Equal(review.Customers.Count(customer => customer.Movement.Tier == tier), matrix.Second(tier));
            Assert.Equal(review.Customers.Count(customer => customer.IsNew && customer.Movement.Tier == tier), matrix.New(tier));
            Assert.All(TransitionMatrix.Tiers, to => Assert.Equal(
                review.Customers.Count(customer => !customer.IsNew && customer.Movement.PreviousTier == tier && customer.Movement.Tier == to), matrix.Count(tier, to)));
        }
    }, Populations);

    [Fact]
    public void Kinds_add_up_to_everybody_and_those_that_would_have_moved_to_all_of_them() => Law.Holds(Reviews, review =>
    {
        var kinds = Enum.GetValues(typeof(TierMovementKind)).Cast<TierMovementKind>().ToList();
        Assert.Equal(review.Customers.Count, kinds.Sum(review.Count));
        Assert.Equal(review.WouldHaveMovedTotal, kinds.Sum(review.WouldHaveMoved));
        Assert.Equal(review.Customers.Count(customer => customer.Movement.WouldHaveMoved), review.WouldHaveMovedTotal);
        Assert.Equal(review.Count(TierMovementKind.Promoted), review.WouldHaveMoved(TierMovementKind.Promoted));
        Assert.Equal(review.Count(TierMovementKind.HeldByDwell), review.WouldHaveMoved(TierMovementKind.HeldByDwell));
        Assert.Equal(0, review.WouldHaveMoved(TierMovementKind.Unchanged) + review.WouldHaveMoved(TierMovementKind.FirstRating));
        Assert.All(review.Moved, customer => Assert.Contains(
            customer.Movement.Kind, new[] { TierMovementKind.Promoted, TierMovementKind.Demoted, TierMovementKind.Overridden, TierMovementKind.Unknown }));
        Assert.All(review.Customers, customer => Assert.NotEmpty(customer.Explain()));
    }, Populations);

    [Fact]
    public void Replaying_a_history_gives_one_answer_whatever_the_order_of_the_customers() => Law.Holds(Histories, history =>
    {
        var order = new Draw((ulong)history.Seed);
        var (forward, shuffled) = (new List<PreviousRating>(), new List<PreviousRating>());
        for (var number = 0; number < history.Values[0].Length; number++)
        {
            forward = Next(history, number, forward, facts => facts);
            shuffled = Next(history, number, shuffled, facts => facts.OrderBy(_ => order.NextULong()));
            Assert.Equal(forward.Select(Text), shuffled.Select(Text), StringComparer.Ordinal);
        }

        for (var customer = 0; customer < history.Values.Length; customer++)
        {
            var alone = new List<PreviousRating>();
            for (var number = 0; number < history.Values[0].Length; number++)
                alone = Next((new[] { history.Values[customer] }, new[] { history.First[customer] }, 0), number, alone, facts => facts);
            Assert.Equal(Text(forward.Single(rating => rating.CustomerId == Name(customer))), Text(Assert.Single(alone), Name(customer)), StringComparer.Ordinal);
        }
    });

    /// <summary>A quarterly review of those who are customers by then, the last ratings fed back.</summary>
    private static List<PreviousRating> Next(
        (long[][] Values, int[] First, int Seed) history, int number, List<PreviousRating> previous, Func<IEnumerable<CustomerFacts>, IEnumerable<CustomerFacts>> inOrder)
    {
        var present = Enumerable.Range(0, history.Values.Length).Where(customer => history.First[customer] <= number).Select(customer =>
            new CustomerFacts(Name(customer))
                .WithTrade(new TradeFacts(
                    history.Values[customer][number] is var value and not CustomerRow.UnknownAmount ? value / 100m : null,
                    firstOrder: Start.PlusDays(91 * history.First[customer]))));
        var review = RuleBook.Standard.Review(inOrder(present).ToList(), previous, Start.PlusDays(91 * number), Rated.Boundaries);
        Assert.Empty(review.Gone);
        return review.Customers.Select(customer => new PreviousRating(customer.CustomerId, customer.Movement.Tier, customer.Movement.Since)).ToList();
    }

    private static string Text(PreviousRating rating) => Text(rating, rating.CustomerId);

    private static string Text(PreviousRating rating, string id) => id + ": " + rating.Tier + rating.Since;

    private static string Name(int index) => index.ToString("000", CultureInfo.InvariantCulture);
}
