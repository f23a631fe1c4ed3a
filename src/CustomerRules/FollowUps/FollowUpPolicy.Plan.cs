using System;
using System.Collections.Generic;
using CustomerRules.FollowUps.Planning;
using CustomerRules.FollowUps.Workloads;
using CustomerRules.Internal.Guards;
using NodaTime;

namespace CustomerRules.FollowUps;

public sealed partial class FollowUpPolicy
{
    /// <summary>Plans every contact with customers in a window.</summary>
    /// <param name="customers">What is known of each customer; each once.</param>
    /// <param name="from">The first date; 1900-01-01 to 2199-12-31.</param>
    /// <param name="until">The date after the last; not before <paramref name="from"/>, at most 2199-12-31.</param>
    /// <param name="workload">Who makes the contacts, and how many fit in a day; null for no limits.</param>
    /// <param name="existing">The follow-ups of an earlier plan, and what became of them; null where there is none.</param>
    /// <param name="run">On how many threads; null for one.</param>
    /// <remarks>
    /// A contact of the cadence is the same one in two plans while it counts from the same contact, or from planned ones that <paramref name="existing"/> says
    /// are done since. Where the facts tell of a later contact than those, the plan begins anew from it: what was planned from the old one is dropped, and
    /// what follows the new one is added. Cost: linear in the follow-ups, but for sorting.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="customers"/> is null.</exception>
    /// <exception cref="ArgumentException">An item is null, or a customer or key stands twice; the message names it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is out of range, or <paramref name="until"/> is before <paramref name="from"/>.</exception>
    /// <exception cref="OperationCanceledException">The run is cancelled; nothing half-made is left.</exception>
    public FollowUpPlan Plan(
        IEnumerable<FollowUpFacts> customers,
        LocalDate from,
        LocalDate until,
        Workload? workload = null,
        IEnumerable<ExistingFollowUp>? existing = null,
        PlanningRun? run = null)
    {
        var window = new PlanningWindow(from, until);
        var facts = Guard.Against.NullElements(customers);
        Guard.Against.Twice(facts, nameof(customers));
        var engine = new PlanningEngine(this, window, workload ?? Workload.Unlimited, new(existing), run ?? PlanningRun.Standard);
        return engine.Plan(facts);
    }
}
