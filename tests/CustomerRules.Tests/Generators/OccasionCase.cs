using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Calendars;
using CustomerRules.Calendars.Lunar;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Occasions;
using CustomerRules.FollowUps.Persons;
using CustomerRules.FollowUps.Planning;
using CustomerRules.Internal;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CustomerRules.Tests.Generators;

/// <summary>An occasion of any kind, a policy, closed dates and a window near which it falls, or not.</summary>
internal sealed class OccasionCase
{
    private OccasionCase(Occasion occasion, OccasionPolicy policy, LocalDate[] closed, int from, int days)
    {
        Occasion = occasion;
        Policy = policy;
        Closed = closed;
        Window = new(DayNumber.ToDate(from), DayNumber.ToDate(Math.Min(DayNumber.Max, from + days)));
        Calendar = BusinessCalendar.MondayToFriday.WithClosedDates(closed);
    }

    public static Gen<Occasion> Occasions { get; } =
        from month in Gen.Choose(1, 12)
        from day in Gen.Frequency((5, Gen.Choose(1, 28)), (1, Gen.Choose(29, 31)))
        from year in Gen.Choose(1900, 2199)
        from isLeap in Gen.Elements(false, true)
        from festival in Gen.Choose(1, 12)
        from one in Gen.Elements(
            Occasion.Birthday(DayOf(month, day), true),
            Occasion.FixedDay("fair", new AnnualDate(2, 29)),
            Occasion.LunarBirthday(new LunarDay(month, Math.Min(30, day), isLeap), true),
            Occasion.Anniversary("founding", new LocalDate(year, DayOf(month, day).Month, Math.Min(28, day))),
            Occasion.Anniversary("founding", new LocalDate(Math.Max(1904, year - (year % 8)), 2, 29)),
            Occasion.FixedDay("fair", DayOf(month, day)),
            Occasion.OfFestival((Festival)festival),
            Occasion.SeasonStart("lawn seed", DayOf(month, day)))
        from lead in Gen.Frequency((2, Gen.Constant<int?>(null)), (2, Gen.Choose(0, 40).Select(days => (int?)days)), (1, Gen.Elements<int?>(0, 365, 366)))
        select one.WithLeadDays(lead);

    public static Gen<OccasionPolicy> Policies { get; } =
        from leapDay in Gen.Elements(LeapDayRule.February28, LeapDayRule.March1, LeapDayRule.LeapYearsOnly)
        from leapMonth in Gen.Elements(LeapMonthRule.SameAsRegular, LeapMonthRule.LeapWhenItExists, LeapMonthRule.Both)
        select new OccasionPolicy(leapDay, leapMonth);

    public static Gen<OccasionCase> Any { get; } =
        from occasion in Occasions
        from policy in Policies
        from near in RowFields.AsOf
        let date = policy.Next(occasion, DayNumber.ToDate(near))?.Day ?? near
        from before in Gen.Frequency((3, Gen.Choose(-5, 50)), (1, Gen.Choose(0, 400)))
        let lead = occasion.LeadDays ?? policy.LeadDaysFor(occasion.Kind)
        from aroundDue in Gen.Elements(0, lead)
        let start = Math.Max(DayNumber.Min, Math.Min(DayNumber.Max, date - aroundDue - before))
        from closed in Closures.Around(Math.Max(DayNumber.Min + 100, Math.Min(DayNumber.Max - 200, date - aroundDue)))
        from days in Gen.Frequency((2, Gen.Choose(0, 60)), (1, Gen.Choose(0, 800)))
        select new OccasionCase(occasion, policy, closed, start, days);

    public Occasion Occasion { get; }

    public OccasionPolicy Policy { get; }

    public LocalDate[] Closed { get; }

    public BusinessCalendar Calendar { get; }

    public PlanningWindow Window { get; }

    public int LeadDays => Occasion.LeadDays ?? Policy.LeadDaysFor(Occasion.Kind);

    public IReadOnlyList<FollowUp> Plan => PlanOf(Window.From, Window.Until);

    public bool IsOpen(LocalDate date) => date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !Closed.Contains(date);

    public IReadOnlyList<FollowUp> PlanOf(LocalDate from, LocalDate until)
    {
        var plan = new List<FollowUp>();
        Policy.AddTo(plan, new FollowUpFacts("C-17").WithOccasions([Occasion]), Calendar, new(from, until));
        return plan;
    }

    public override string ToString() => FormattableString.Invariant($"{Occasion}, {LeadDays} days ahead, {Policy.LeapDay}, {Policy.LeapMonth}, {Window}, closed: {string.Join(" ", Closed)}");

    private static AnnualDate DayOf(int month, int day) => new(month, Math.Min(day, DateTime.DaysInMonth(2000, month)));
}
