using BenchmarkDotNet.Attributes;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Planning;
using CustomerRules.FollowUps.Workloads;

namespace CustomerRules.Benchmarks;

/// <summary>A year planned for many customers, levelled over 200 owners with too little time for all.</summary>
[MemoryDiagnoser]
public class PlanBenchmarks
{
    private const int Owners = 200;
    private FollowUpFacts[] customers = [];
    private Workload workload = Workload.Unlimited;
    private FollowUpPlan earlier = null!;

    [Params(10_000, 100_000)]
    public int Customers { get; set; }

    [Params(1, 4)]
    public int Threads { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        customers = SamplePlanning.Customers(Customers, Owners);
        workload = SamplePlanning.Workload(Owners, Customers == 10_000 ? 1 : 10);
        earlier = Plan();
    }

    [Benchmark(Description = "Plan a year", Baseline = true)]
    public FollowUpPlan Plan() => FollowUpPolicy.Standard.Plan(
        customers, SamplePlanning.From, SamplePlanning.From.PlusYears(1), workload, run: new(Threads));

    [Benchmark(Description = "Plan it again a week later")]
    public FollowUpPlan PlanAgain() => FollowUpPolicy.Standard.Plan(
        customers, SamplePlanning.From.PlusDays(7), SamplePlanning.From.PlusDays(7).PlusYears(1), workload, earlier.AsExisting(), new(Threads));

    [Benchmark(Description = "Tell it from the earlier plan")]
    public PlanDifference Difference() => earlier.DifferenceFrom(earlier);
}
