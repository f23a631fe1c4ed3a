using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CustomerRules.Cli.Commands.Options;
using CustomerRules.Cli.Customers;
using CustomerRules.Cli.Input.Files;
using CustomerRules.Cli.Scores;
using CustomerRules.Cli.Screen;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Planning;
using CustomerRules.FollowUps.Workloads;

namespace CustomerRules.Cli.Plans;

/// <summary>Reads what a request names and plans it.</summary>
internal sealed class PlanMaker
{
    private PlanMaker(CustomerBase customers, OwnerFile owners, EarlierPlan earlier, IReadOnlyList<FollowUpFacts> facts, FollowUpPlan plan) =>
        (Customers, Owners, Earlier, Facts, Plan) = (customers, owners, earlier, facts, plan);

    /// <summary>Who is planned for.</summary>
    public CustomerBase Customers { get; }

    /// <summary>Who looks after whom.</summary>
    public OwnerFile Owners { get; }

    /// <summary>What an earlier plan says.</summary>
    public EarlierPlan Earlier { get; }

    /// <summary>What the plan is made from.</summary>
    public IReadOnlyList<FollowUpFacts> Facts { get; }

    /// <summary>The plan.</summary>
    public FollowUpPlan Plan { get; }

    /// <summary>Reads and plans, with progress.</summary>
    public static PlanMaker Make(PlanRequest request, Terminal terminal, CancellationToken interruption)
    {
        request.Check();
        var customers = ProgressBar.Show(terminal, "Reading orders", report => CustomerBaseReader.Read(request.Inputs, InputFile.Open, report, interruption));
        return Make(request, customers, InputFile.Open, terminal, interruption);
    }

    /// <summary>Plans for customers that are read already, with progress.</summary>
    public static PlanMaker Make(PlanRequest request, CustomerBase customers, Func<string, InputFile> open, Terminal terminal, CancellationToken interruption)
    {
        var earlier = request.Existing is null ? EarlierPlan.None : EarlierPlan.Read(open(request.Existing), interruption);
        var owners = request.Owners is null ? OwnerFile.None : OwnerFile.Read(open(request.Owners), customers.Orders.History.Contains, interruption);
        var rules = new Rules(request.Inputs.Tiers, request.Inputs.Value, customers);
        var facts = customers.Customers.Select(customer => FactsOf(customer, customers, owners, rules)).ToList();
        var plan = ProgressBar.Show(terminal, "Planning", report => PlanFor(request, rules, facts, earlier, report, interruption));
        return new(customers, owners, earlier, facts, plan);
    }

    private static FollowUpPlan PlanFor(
        PlanRequest request, Rules rules, List<FollowUpFacts> facts, EarlierPlan earlier, Action<double> report, CancellationToken interruption)
    {
        var progress = new DirectProgress(planned => report(facts.Count == 0 ? 1 : (double)planned / facts.Count));
        return rules.Book.FollowUps.With(request.WorkingDays).Plan(
            facts,
            request.From,
            request.Until,
            new Workload([], request.Capacity),
            earlier.Existing,
            new PlanningRun(Environment.ProcessorCount, progress, interruption));
    }

    private static FollowUpFacts FactsOf(CustomerFacts facts, CustomerBase customers, OwnerFile owners, Rules rules)
    {
        var (owner, second) = owners.Of(facts.CustomerId);
        return rules.Book.FollowUpFactsOf(facts, customers.AsOf, rules.Boundaries).WithOwner(owner, second);
    }

    /// <summary>Tells at once, where <see cref="Progress{T}"/> would tell later on another thread.</summary>
    private sealed class DirectProgress(Action<int> tell) : IProgress<int>
    {
        public void Report(int value) => tell(value);
    }
}
