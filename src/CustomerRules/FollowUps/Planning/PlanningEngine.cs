using System;
using System.Collections.Generic;
using CustomerRules.FollowUps.Workloads;

namespace CustomerRules.FollowUps.Planning;

/// <summary>Plans all customers, then levels the work of each owner, and puts the parts together in an order that no thread changes.</summary>
internal sealed class PlanningEngine(FollowUpPolicy policy, PlanningWindow window, Workload workload, ExistingFollowUps existing, PlanningRun run)
{
    /// <summary>Customers planned between two looks at cancellation.</summary>
    private const int CustomersABatch = 256;

    private readonly CustomerPlanner planner = new(policy, window);

    /// <summary>The plan of customers, each of whom stands once.</summary>
    /// <exception cref="ArgumentException">Two follow-ups have one key; of the first such customer.</exception>
    /// <exception cref="OperationCanceledException">The run is cancelled.</exception>
    public FollowUpPlan Plan(FollowUpFacts[] customers)
    {
        var plans = new CustomerPlan[customers.Length];
        Batches.Each(customers.Length, CustomersABatch, run, i => plans[i] = planner.Plan(customers[i], existing.Of(customers[i].CustomerId)));

        var accepted = new List<PlannedFollowUp>();
        var others = new List<PlannedFollowUp>();
        var without = new List<string>();
        for (var i = 0; i < plans.Length; i++)
        {
            if (plans[i].Twice is { } key)
                throw new ArgumentException("customers must call for each follow-up once, but " + key + " is called for twice.", nameof(customers));
            if (plans[i].Items.Count == 0)
                without.Add(customers[i].CustomerId);
            foreach (var item in plans[i].Items)
                (item.Status == FollowUpStatus.Placed ? accepted : others).Add(item);
        }

        var (levelled, weeks) = workload.LevelAll(accepted, policy.Calendar, window, run);
        var explained = Array.ConvertAll(levelled, item => PlanComparison.Explained(item, policy.Calendar, window));
        var ids = Array.ConvertAll(customers, facts => facts.CustomerId);
        Array.Sort(ids, StringComparer.Ordinal);
        without.Sort(StringComparer.Ordinal);
        var byKey = PlanOrder.ByKey([.. explained, .. others], ids);
        var (dropped, carried) = existing.Leftover(byKey, ids, window);
        return new(window, policy.Calendar, byKey, [.. without], weeks, dropped, carried);
    }
}
