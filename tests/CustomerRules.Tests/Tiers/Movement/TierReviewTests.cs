using System;
using System.Linq;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Movement;
using Xunit;

namespace CustomerRules.Tests.Tiers.Movement;

/// <summary>A small population, each customer with a story; and who is gone.</summary>
public class TierReviewTests
{
    private static readonly TierReview Review = new(
        [
            Of("rises", Rated.As(CustomerTier.B, 120_000)),
            Of("climbs", Rated.As(CustomerTier.D, 55_000)), // raw tier B, but B calls for 600.00: to C
            Of("almost", Rated.As(CustomerTier.B, 119_999)),
            Of("falls", Rated.As(CustomerTier.A, 0)),
            Of("clings", Rated.As(CustomerTier.A, 80_000)),
            Of("rests", Rated.As(CustomerTier.A, 0, daysHeld: 89)),
            Of("young", Rated.As(CustomerTier.C, 0, daysKnown: 10)),
            Of("steady", Rated.As(CustomerTier.C, 20_000)),
            Of("lifted", Rated.As(CustomerTier.C, 20_000).Set(CustomerTier.A, 1)),
            Of("shielded", Rated.As(CustomerTier.A, 0).Set(CustomerTier.A, 1)),
            Of("new", Rated.As(CustomerTier.Unknown, 55_000)),
            Of("blank", Rated.As(CustomerTier.Unknown, CustomerRow.UnknownAmount)),
            Of("found", Rated.As(CustomerTier.Unknown, 20_000), wasRated: true), // its value was not known at the first rating
        ],
        [new("left", CustomerTier.B), new("also left", CustomerTier.Unknown)]);

    [Theory]
    [InlineData(TierMovementKind.Promoted, 2, 2)]
    [InlineData(TierMovementKind.Demoted, 1, 1)]
    [InlineData(TierMovementKind.HeldByMargin, 2, 2)]
    [InlineData(TierMovementKind.HeldByDwell, 1, 1)]
    [InlineData(TierMovementKind.Provisional, 1, 1)]
    [InlineData(TierMovementKind.Unchanged, 1, 0)]
    [InlineData(TierMovementKind.Overridden, 2, 1)]
    [InlineData(TierMovementKind.FirstRating, 2, 0)]
    [InlineData(TierMovementKind.Unknown, 1, 0)]
    public void Each_kind_is_counted_and_how_many_would_have_moved_without_margins_and_dwell(TierMovementKind kind, int count, int wouldHaveMoved) =>
        Assert.Equal((count, wouldHaveMoved), (Review.Count(kind), Review.WouldHaveMoved(kind)));

    [Fact]
    public void Who_moved_is_listed_by_id_with_the_reason()
    {
        Assert.Equal(["climbs", "falls", "lifted", "rises"], Review.Moved.Select(customer => customer.CustomerId), StringComparer.Ordinal);
        Assert.Equal(
            ["DemotionReached StepsLimited", "OverrideInForce", "PromotionReached", "PromotionReached PromotionBelowRawTier"],
            Review.Moved.Select(customer => string.Join(" ", customer.Explain().Select(reason => reason.Code))).OrderBy(codes => codes, StringComparer.Ordinal),
            StringComparer.Ordinal);
        Assert.Equal(8, Review.WouldHaveMovedTotal);
        Assert.Equal("13 customers, 4 moved (8 without margins and dwell), 2 new, 2 gone", Review.ToString());
    }

    [Fact]
    public void Rows_add_up_to_the_first_rating_and_columns_to_the_second()
    {
        Assert.Equal([4, 3, 3, 1, 2], TransitionMatrix.Tiers.Select(Review.Matrix.First));
        Assert.Equal([5, 3, 4, 0, 1], TransitionMatrix.Tiers.Select(Review.Matrix.Second));
        Assert.Equal((13, 13, 2, 2), (Review.Matrix.FirstTotal, Review.Matrix.SecondTotal, Review.Matrix.NewTotal, Review.Matrix.GoneTotal));
    }

    [Fact]
    public void The_cells_say_from_where_to_where()
    {
        Assert.Equal(
            "New: 1 to B, 1 to Unknown\nA: 3 to A, 1 to B\nB: 1 to A, 1 to B, 1 gone\nC: 1 to A, 2 to C\nD: 1 to C\nUnknown: 1 to C, 1 gone",
            Review.Matrix.ToString());
        Assert.Equal((3, 1, 1), (Review.Matrix.Count(CustomerTier.A, CustomerTier.A), Review.Matrix.New(CustomerTier.Unknown), Review.Matrix.Gone(CustomerTier.B)));
        Assert.Equal("nobody", new TierReview([]).Matrix.ToString());
    }

    [Fact]
    public void Everybody_is_listed_by_id()
    {
        Assert.Equal(13, Review.Customers.Count);
        Assert.Equal(Review.Customers.Select(customer => customer.CustomerId).OrderBy(id => id, StringComparer.Ordinal), Review.Customers.Select(customer => customer.CustomerId), StringComparer.Ordinal);
        Assert.Equal(["also left: Unknown", "left: B"], Review.Gone.Select(rating => rating.ToString()), StringComparer.Ordinal);
    }

    [Fact]
    public void A_customer_that_comes_twice_is_refused_by_name()
    {
        var (one, other) = (Of("acme", Rated.As(CustomerTier.B, 1)), Of("acme", Rated.As(CustomerTier.A, 1)));
        Refusal.Of<ArgumentException>(() => new TierReview([one, other]), "customers", "customers must name each customer once, but 'acme' comes twice.");
        const string Sentence = "gone must name each customer once, and none that is still there, but 'acme' comes twice.";
        Refusal.Of<ArgumentException>(() => new TierReview([one], [new("acme", CustomerTier.B)]), "gone", Sentence);
        Refusal.Of<ArgumentException>(() => new TierReview([], [new("acme", CustomerTier.B), new("acme", CustomerTier.C)]), "gone", Sentence);
        Assert.Equal(2, new TierReview([one, Of("Acme", Rated.As(CustomerTier.B, 1))]).Customers.Count);
    }

    [Fact]
    public void What_is_missing_or_not_defined_is_refused()
    {
        Refusal.Of<ArgumentNullException>(() => new TierReview(null!), "customers", "");
        Refusal.Of<ArgumentException>(() => new TierReview([null!]), "customers", "customers[0] must not be null.");
        Refusal.Of<ArgumentOutOfRangeException>(() => Review.Count((TierMovementKind)9), "kind", "kind must be a defined TierMovementKind, but was 9.");
        Refusal.Of<ArgumentOutOfRangeException>(() => Review.WouldHaveMoved((TierMovementKind)9), "kind", "kind must be a defined TierMovementKind, but was 9.");
        const string Tier = " must be a defined CustomerTier, but was 5.";
        const CustomerTier None = (CustomerTier)5;
        Refusal.Of<ArgumentOutOfRangeException>(() => Review.Matrix.Count(None, CustomerTier.A), "from", "from" + Tier);
        Refusal.Of<ArgumentOutOfRangeException>(() => Review.Matrix.Count(CustomerTier.A, None), "to", "to" + Tier);
        Refusal.Of<ArgumentOutOfRangeException>(() => Review.Matrix.New(None), "to", "to" + Tier);
        Refusal.Of<ArgumentOutOfRangeException>(() => Review.Matrix.Gone(None), "from", "from" + Tier);
        Refusal.Of<ArgumentOutOfRangeException>(() => Review.Matrix.First(None), "from", "from" + Tier);
        Refusal.Of<ArgumentOutOfRangeException>(() => Review.Matrix.Second(None), "to", "to" + Tier);
    }

    private static CustomerMovement Of(string id, CustomerRow row, bool wasRated = false) =>
        new(id, row, TierMovementPolicy.Standard, Rated.Boundaries, wasRated);
}
