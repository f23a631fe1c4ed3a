using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Internal;
using CustomerRules.Reasons;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Generators;

/// <summary>The cases reach what the laws are about.</summary>
public class ContactCaseTests
{
    private static readonly List<ContactCase> Drawn = ContactCase.Any.Drawn(2_000);

    [Fact]
    public void Rows_are_valid_and_closed_dates_within_the_range_of_rows()
    {
        Assert.All(Drawn, one => Assert.Null(one.Row.Problem));
        Assert.All(Drawn.SelectMany(one => one.Closed), date => Assert.InRange(date, new LocalDate(1900, 1, 1), new LocalDate(2199, 12, 31)));
    }

    [Fact]
    public void Every_anchor_comes_often()
    {
        Often(100, one => (one.Plan.Reasons & RowReasons.ContactAfterLastContact) != RowReasons.None);
        Often(100, one => (one.Plan.Reasons & RowReasons.ContactAfterLastOrder) != RowReasons.None);
        Often(50, one => (one.Plan.Reasons & RowReasons.ContactFromStart) != RowReasons.None);
    }

    [Fact]
    public void So_do_overdue_contacts_and_long_closures()
    {
        Often(100, one => one.Plan.IsOverdue);
        Often(100, one => !one.Plan.IsOverdue);
        Often(100, one => one.Closed.Length > 40);
        Often(100, one => one.Closed.Length == 0);
        Often(20, one => one.Interval.IdealDays == one.Interval.MaximumDays);
    }

    [Fact]
    public void And_contacts_pulled_before_a_closure_that_spans_the_maximum() =>
        Often(30, one => !one.Plan.IsOverdue && one.Row.LastContact != CustomerRow.UnknownDate
            && one.Plan.Due < DayNumber.ToDate(one.Row.LastContact + one.Interval.IdealDays));

    private static void Often(int times, Func<ContactCase, bool> happens) => Assert.InRange(Drawn.Count(happens), times, Drawn.Count);
}
