using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Calendars;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Fatigue;
using CustomerRules.FollowUps.Planning;
using CustomerRules.FollowUps.Workloads;
using CustomerRules.Internal;
using CustomerRules.Tiers;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CustomerRules.Tests.Generators;

/// <summary>A whole planning case: customers with people, permissions, occasions and events, a window, a policy and owners; all from one seed.</summary>
internal sealed class PlanningCase
{
    private readonly ulong _seed;

    private PlanningCase(ulong seed)
    {
        _seed = seed;
        var draw = new Draw(seed);
        FromDay = draw.Chance(1, 12) ? draw.Pick([DayNumber.Min, DayNumber.Max - 40, DayNumber.Max]) : draw.Int(19_700, 20_900);
        UntilDay = Math.Min(DayNumber.Max, FromDay + draw.Pick([0, 1, 7, 30, 90, 91, 365]));
        var calendar = BusinessCalendar.MondayToFriday.WithClosedDates(ClosedDates(draw));
        Policy = new FollowUpPolicy(CadenceOf(draw), calendar, draw.Pick([0, 5, 20]))
            .With(new FatiguePolicy(draw.Pick([0, 3, 7, 7, 14])))
            .WithFreeze(draw.Pick([0, 5, 5, 15]));
        Customers = [.. Enumerable.Range(1, draw.Int(0, 8)).Select(number => PlannedCustomers.Of("C-" + number, FromDay, draw))];
        Workload = WorkloadOf(draw);
    }

    public static Gen<PlanningCase> Any { get; } = Gen.Choose(0, int.MaxValue).Select(seed => new PlanningCase((ulong)seed));

    public int FromDay { get; }

    public int UntilDay { get; }

    public FollowUpPolicy Policy { get; }

    public FollowUpFacts[] Customers { get; }

    public Workload Workload { get; }

    /// <summary>Another source of numbers that belong to the case.</summary>
    public Draw Draw => new(_seed + 1);

    public FollowUpPlan Plan(IEnumerable<ExistingFollowUp>? existing = null, PlanningRun? run = null) =>
        Policy.Plan(Customers, DayNumber.ToDate(FromDay), DayNumber.ToDate(UntilDay), Workload, existing, run);

    /// <summary>The plan, and the plan after people have changed it.</summary>
    public IEnumerable<FollowUpPlan> Plans()
    {
        var first = Plan();
        yield return first;
        yield return Plan(Touched(first));
    }

    /// <summary>A plan as it comes back from people: some done, put off or called off, the rest as it was.</summary>
    public List<ExistingFollowUp> Touched(FollowUpPlan plan)
    {
        var draw = Draw;
        return plan.AsExisting().Select(known => draw.Int(0, 7) switch
        {
            0 => new ExistingFollowUp(known.Key, FollowUpState.Done, known.Date),
            1 => new ExistingFollowUp(known.Key, FollowUpState.Cancelled, known.Date, "not wanted"),
            2 => new ExistingFollowUp(known.Key, FollowUpState.Snoozed, DayNumber.ToDate(Math.Min(DayNumber.Max, DayNumber.Of(known.Date) + draw.Int(0, 40))), "on holiday"),
            _ => known,
        }).ToList();
    }

    public override string ToString() => FormattableString.Invariant(
        $"seed {_seed}: {Customers.Length} customers, {DayNumber.ToDate(FromDay)} to before {DayNumber.ToDate(UntilDay)}");

    private static Cadence CadenceOf(Draw draw) => draw.Int(0, 2) switch
    {
        0 => Cadence.Standard.With(CustomerTier.A, new ContactInterval(1, 1)).With(CustomerTier.D, new ContactInterval(9, 12)),
        1 => Cadence.Standard.With(CustomerTier.A, new ContactInterval(7, 14)),
        _ => Cadence.Standard,
    };

    private IEnumerable<LocalDate> ClosedDates(Draw draw)
    {
        var first = FromDay + draw.Int(-20, 60);
        var length = draw.Pick([0, 0, 1, 10, 40]);
        return Enumerable.Range(first, length).Select(day => DayNumber.ToDate(Math.Max(DayNumber.Min, Math.Min(DayNumber.Max, day))));
    }

    private Workload WorkloadOf(Draw draw)
    {
        if (draw.Chance(1, 4))
            return Workload.Unlimited;
        var owners = new List<Owner>();
        for (var number = 1; number <= draw.Int(0, 3); number++)
        {
            var closed = DayNumber.ToDate(Math.Min(DayNumber.Max, FromDay + draw.Int(0, 20)));
            var own = draw.Chance(1, 3) ? BusinessCalendar.MondayToFriday.WithClosedDates(closed) : null;
            owners.Add(new Owner("owner " + number, draw.Int(1, 2), own));
        }

        return new(owners, draw.Chance(1, 2) ? draw.Int(1, 3) : null);
    }
}
