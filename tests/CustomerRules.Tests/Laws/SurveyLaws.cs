using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Calendars;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Surveys;
using CustomerRules.Internal;
using CustomerRules.Numbers;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Laws;

public class SurveyLaws
{
    private static readonly Gen<string> Ids = Gen.Choose(1, 1_000_000).Select(number => FormattableString.Invariant($"客户-{number}"));

    private static readonly Gen<SurveyPolicy> Policies =
        from lowest in Gen.Choose(0, 4)
        from share in Gen.Elements(0, 1, 1_000, 5_000, 9_999, 10_000)
        from seed in Gen.Choose(int.MinValue, int.MaxValue)
        from days in Gen.Frequency((2, Gen.Choose(0, 40)), (1, Gen.Elements(0, 180)))
        select new SurveyPolicy((CustomerTier)lowest, Proportion.FromBasisPoints(share), seed, days);

    private static readonly Gen<(SurveyPolicy Policy, string Id, CustomerTier Tier, LocalDate[] Closed, LocalDate From, LocalDate Until)> Cases =
        from policy in Policies
        from id in Ids
        from tier in Gen.Choose(0, 4)
        from start in RowFields.AsOf
        from days in Gen.Choose(0, 500)
        from closed in Closures.Around(Math.Max(DayNumber.Min + 100, Math.Min(DayNumber.Max - 200, start)))
        select (policy, id, (CustomerTier)tier, closed, DayNumber.ToDate(start), DayNumber.ToDate(Math.Min(DayNumber.Max, start + days)));

    [Fact]
    public void It_agrees_with_the_design_day_by_day() => Law.Holds(Cases, one =>
    {
        var expected = new List<(LocalDate Due, LocalDate Latest, string Cycle)>();
        foreach (var year in Enumerable.Range(1900, 300).Where(year => year >= one.From.Year - 2 && year <= one.Until.Year + 1))
        {
            foreach (var date in one.Policy.DatesOf(one.Id, one.Tier, year))
            {
                var (due, latest) = (date, date.PlusDays(one.Policy.WindowDays));
                while (!IsOpen(due))
                    due = due.PlusDays(1);
                while (!IsOpen(latest))
                    latest = latest.PlusDays(-1);
                latest = LocalDate.Max(due, latest);
                while (due < one.From || !IsOpen(due))
                    due = due < one.From ? one.From : due.PlusDays(1);
                if (due <= latest && due < one.Until)
                    expected.Add((due, latest, FormattableString.Invariant($"{year}-{(date.Month < 7 ? 1 : 2)}")));
            }
        }

        Assert.Equal(expected, Plan(one.Policy, one.Id, one.Tier, one.Closed, one.From, one.Until).Select(each => (each.Due, each.Latest, each.Key.Cycle)));

        bool IsOpen(LocalDate date) => date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !one.Closed.Contains(date);
    });

    [Fact]
    public void Surveys_of_a_customer_that_is_always_asked_are_half_a_year_apart() => Law.Holds(Ids.Zip(Policies, (id, policy) => (id, policy)), x =>
    {
        var dates = Enumerable.Range(1900, 300).SelectMany(year => new SurveyPolicy(CustomerTier.D, seed: x.policy.Seed).DatesOf(x.id, CustomerTier.D, year)).ToList();
        Assert.Equal(600, dates.Count);
        Assert.DoesNotContain(dates.Zip(dates.Skip(1), (one, next) => Period.DaysBetween(one, next)), days => days is < 181 or > 184);
    }, runs: 60);

    [Fact]
    public void A_sampled_customer_is_asked_once_on_a_day_it_would_have_in_a_better_tier() =>
        Law.Holds(Ids.Zip(Policies, (id, policy) => (id, policy)).Zip(Gen.Choose(1900, 2199), (x, year) => (x.id, x.policy, year)), x =>
        {
            var policy = new SurveyPolicy(CustomerTier.C, x.policy.SampleShare, x.policy.Seed);
            var dates = policy.DatesOf(x.id, CustomerTier.D, x.year);
            Assert.Equal(policy.IsSampled(x.id, x.year) ? 1 : 0, dates.Count);
            Assert.All(dates, date => Assert.Contains(date, policy.DatesOf(x.id, CustomerTier.C, x.year)));
        });

    [Fact]
    public void A_larger_share_takes_nobody_out_of_the_sample() =>
        Law.Holds(Ids.Zip(Gen.Choose(1900, 2199), (id, year) => (id, year)).Zip(Gen.Choose(0, 9_999).Zip(Gen.Choose(1, 10_000), (one, other) => (one, other)), (x, shares) => (x.id, x.year, shares)), x =>
        {
            var (less, more) = (Math.Min(x.shares.one, x.shares.other), Math.Max(x.shares.one, x.shares.other));
            Assert.True(!IsSampled(less) || IsSampled(more));
            Assert.False(IsSampled(0));
            Assert.True(IsSampled(10_000));

            bool IsSampled(int share) => new SurveyPolicy(sampleShare: Proportion.FromBasisPoints(share)).IsSampled(x.id, x.year);
        });

    private static List<FollowUp> Plan(SurveyPolicy policy, string id, CustomerTier tier, LocalDate[] closed, LocalDate from, LocalDate until)
    {
        var plan = new List<FollowUp>();
        policy.AddTo(plan, new FollowUpFacts(id).With(tier), BusinessCalendar.MondayToFriday.WithClosedDates(closed), new(from, until));
        return plan;
    }
}
