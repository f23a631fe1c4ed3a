using System;
using System.Collections.Generic;
using System.Linq;
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
        Batches.Each(customers.Length, CustomersABatch, run, i => plans[i] = planner.Plan(customers[i], existing.Of(customers[i].CustomerId)), run.Progress);

        var items = new List<PlannedFollowUp>();
        var without = new List<string>();
        var owners = new AcceptedByOwner();
        for (var i = 0; i < plans.Length; i++)
        {
            if (plans[i].Twice is { } key)
                throw new ArgumentException("customers must call for each follow-up once, but " + key + " is called for twice.", nameof(customers));
            if (plans[i].Items.Count == 0)
                without.Add(customers[i].CustomerId);
            foreach (var item in plans[i].Items)
            {
                if (item.Status == FollowUpStatus.Placed)
                    owners.Add(item);
                else
                    items.Add(item);
            }
        }

        var weeks = Level(owners, items);
        var ids = Array.ConvertAll(customers, facts => facts.CustomerId);
        Array.Sort(ids, StringComparer.Ordinal);
        without.Sort(StringComparer.Ordinal);
        var byKey = PlanOrder.ByKey(items, ids);
        var (dropped, carried) = existing.Leftover(byKey, ids, window);
        return new(window, policy.Calendar, byKey, [.. without], weeks, dropped, carried);
    }

    private OwnerWeek[] Level(AcceptedByOwner owners, List<PlannedFollowUp> into)
    {
        var accepted = owners.Sorted();
        var levelled = new PlannedFollowUp[accepted.Length][];
        var weeks = new IReadOnlyList<OwnerWeek>[accepted.Length];
        Batches.Each(accepted.Length, 1, run, i =>
        {
            var placed = workload.Level(accepted[i].Owner, accepted[i].Items, policy.Calendar, window);
            weeks[i] = workload.Weeks(accepted[i].Owner, placed, policy.Calendar, window);
            levelled[i] = [.. placed.Select(Explained)];
        });

        var all = new List<OwnerWeek>();
        for (var i = 0; i < accepted.Length; i++)
        {
            into.AddRange(levelled[i]);
            all.AddRange(weeks[i]);
        }

        return [.. all];
    }

    /// <summary>A placed follow-up, with why it has moved where it has.</summary>
    private PlannedFollowUp Explained(PlannedFollowUp item)
    {
        if (item.PreferredDay is not { } was || item.DateDay is not { } day || day == was)
            return item;
        var wasOwner = existing.Of(item.FollowUp.CustomerId).Of(item.FollowUp.Key)?.Owner;
        return new(item, FollowUpStatus.Placed, PlanComparison.WhyMoved(item, was, wasOwner, policy.Calendar, window)) { WasDay = was };
    }
}
