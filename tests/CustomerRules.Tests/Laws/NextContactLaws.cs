using System.Linq;
using CustomerRules.FollowUps;
using CustomerRules.Internal;
using CustomerRules.Reasons;
using CustomerRules.Relationships;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using CustomerRules.Tests.Laws.Naive;
using CustomerRules.Tiers;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Laws;

public class NextContactLaws
{
    private const RowReasons Anchors = RowReasons.ContactAfterLastContact | RowReasons.ContactAfterLastOrder | RowReasons.ContactFromStart;

    [Fact]
    public void It_agrees_with_the_design_day_by_day() =>
        Law.Holds(ContactCase.Any, one => Assert.Equal(NaiveNextContact.Of(one), (one.Plan.Due!.Value, one.Plan.Latest!.Value, one.Plan.IsOverdue)), runs: 1_000);

    [Fact]
    public void Nobody_is_ever_contacted_on_a_closed_day_or_before_the_start() => Law.Holds(ContactCase.Any, one =>
    {
        foreach (var date in new[] { one.Plan.Earliest!.Value, one.Plan.Due!.Value, one.Plan.Latest!.Value })
        {
            Assert.DoesNotContain(date, one.Closed);
            Assert.NotEqual(IsoDayOfWeek.Saturday, date.DayOfWeek);
            Assert.NotEqual(IsoDayOfWeek.Sunday, date.DayOfWeek);
            Assert.True(date >= DayNumber.ToDate(one.Row.AsOf));
        }
    });

    [Fact]
    public void Earliest_due_and_latest_come_in_this_order() =>
        Law.Holds(ContactCase.Any, one => one.Plan.Earliest <= one.Plan.Due && one.Plan.Due <= one.Plan.Latest);

    [Fact]
    public void A_contact_that_is_not_overdue_stays_within_the_maximum() =>
        Law.Holds(ContactCase.Any, one => one.Plan.IsOverdue || one.Plan.Latest <= DayNumber.ToDate(AnchorOf(one) + one.Interval.MaximumDays));

    [Fact]
    public void A_contact_is_due_on_its_ideal_day_where_that_is_a_working_day_still_to_come() => Law.Holds(ContactCase.Any, one =>
    {
        var ideal = DayNumber.ToDate(AnchorOf(one) + one.Interval.IdealDays);
        var isOpen = !one.Closed.Contains(ideal) && ideal.DayOfWeek < IsoDayOfWeek.Saturday;
        Assert.True(!isOpen || ideal < DayNumber.ToDate(one.Row.AsOf) || (one.Plan.Due == ideal && !one.Plan.IsOverdue));
    });

    [Fact]
    public void It_says_from_what_it_counts() => Law.Holds(ContactCase.Any, one =>
    {
        var anchor = one.Row.LastContact != CustomerRow.UnknownDate ? RowReasons.ContactAfterLastContact
            : one.Row.LastOrder != CustomerRow.UnknownDate ? RowReasons.ContactAfterLastOrder : RowReasons.ContactFromStart;
        Assert.Equal(anchor, one.Plan.Reasons & Anchors);
    });

    [Fact]
    public void Once_the_last_contact_is_known_the_last_order_does_not_matter() =>
        Law.Holds(ContactCase.Any.Zip(RowFields.Date(0), (one, order) => (one, order)), x =>
        {
            var contacted = x.one.Row with { LastContact = x.one.Row.AsOf };
            Assert.Equal(Plan(x.one, contacted), Plan(x.one, contacted with { LastOrder = x.order }));
        });

    [Fact]
    public void A_later_contact_never_brings_the_next_one_forward() =>
        Law.Holds(
            ContactCase.Any.Zip(Gen.Choose(0, 60), (one, days) => (one, days)).Where(x => x.one.Row.LastContact is not CustomerRow.UnknownDate && x.one.Row.LastContact < DayNumber.Max - 60),
            x =>
            {
                var (before, after) = (x.one.Plan, Plan(x.one, x.one.Row with { LastContact = x.one.Row.LastContact + x.days }));
                Assert.True(before.IsOverdue || after.IsOverdue || (before.Due <= after.Due && before.Latest <= after.Latest));
                Assert.True(before.IsOverdue || !after.IsOverdue);
            });

    [Fact]
    public void Only_dates_tier_and_type_decide() =>
        Law.Holds(Rows.Any.Zip(Rows.Any, (row, other) => (row, other)), x =>
        {
            var twin = x.other with { AsOf = x.row.AsOf, LastContact = x.row.LastContact, LastOrder = x.row.LastOrder };
            Assert.Equal(x.row.NextContact(CustomerTier.B), twin.NextContact(CustomerTier.B));
        });

    [Fact]
    public void A_tier_without_cadence_has_no_contact_and_says_so() =>
        Law.Holds(Rows.Any.Zip(RowFields.Type, (row, type) => (row, type)), x =>
        {
            var none = FollowUpPolicy.Standard.Plan(x.row, CustomerTier.D, x.type);
            Assert.Equal((null, null, null, RowReasons.ContactByEvent), (none.Due, none.Earliest, none.Latest, none.Reasons));
            Assert.Equal(RowReasons.ContactWithoutTier, FollowUpPolicy.Standard.Plan(x.row, CustomerTier.Unknown, x.type).Reasons);
        });

    private static int AnchorOf(ContactCase one) =>
        one.Row.LastContact != CustomerRow.UnknownDate ? one.Row.LastContact
        : one.Row.LastOrder != CustomerRow.UnknownDate ? one.Row.LastOrder : one.Row.AsOf;

    private static NextContact Plan(ContactCase one, CustomerRow row) => one.Policy.Plan(row, CustomerTier.A, RelationshipType.Unknown);
}
