using System;
using System.Collections.Generic;
using System.Linq;
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
    /// <exception cref="ArgumentException">An item is null, or a customer or key stands twice; the message names it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is out of range, or <paramref name="until"/> is before <paramref name="from"/>.</exception>
    public FollowUpPlan Plan(
        IEnumerable<FollowUpFacts> customers,
        LocalDate from,
        LocalDate until,
        Workload? workload = null,
        IEnumerable<ExistingFollowUp>? existing = null,
        PlanningRun? run = null)
    {
        var window = new PlanningWindow(from, until);
        var items = new List<PlannedFollowUp>();
        var without = new List<string>();
        foreach (var facts in Guard.Against.NullElements(customers))
        {
            var candidates = new List<FollowUp>();
            Occasions.AddTo(candidates, facts, Calendar, window);
            Surveys.AddTo(candidates, facts, Calendar, window);
            Sequences.AddTo(candidates, facts, Calendar, window);
            var permitted = candidates.Select(one => Permissions.Judge(one, facts)).Where(one => !one.IsBlocked).Select(one => one.FollowUp).ToList();
            Fatigue.Judge(permitted, items);
            if (candidates.Count == 0)
                without.Add(facts.CustomerId);
        }

        return new(window, [.. (workload ?? Workload.Unlimited).Level(null, items, Calendar, window)], [.. without], []);
    }
}
