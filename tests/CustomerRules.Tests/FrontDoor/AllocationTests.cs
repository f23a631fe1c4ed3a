#if NET8_0_OR_GREATER
using System;
using CustomerRules.Numbers;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Golden;
using CustomerRules.Tiers;
using NodaTime;
using Xunit;
using Xunit.Abstractions;

namespace CustomerRules.Tests.FrontDoor;

/// <summary>One assessment costs at most 1 KB, and a row nothing at all. .NET Framework cannot count what a thread allocates.</summary>
public class AllocationTests
{
    private const int Times = 1_000;

    private readonly ITestOutputHelper output;

    public AllocationTests(ITestOutputHelper output) => this.output = output;

    [Fact]
    public void A_customer_without_a_ledger_costs_at_most_1_KB()
    {
        var facts = Customers.KnownOnlyByOrders();

        Assert.InRange(BytesOf(() => RuleBook.Standard.Assess(facts, Customers.AsOf, GoldenCustomers.Boundaries)), 1, 1_024);
    }

    [Fact]
    public void A_customer_with_three_investments_costs_at_most_1_KB()
    {
        var facts = Customers.HeldButUnhappy().WithInvestments(
            new SunkInvestment(InvestmentKind.Money, 365_000, new(2023, 1, 1), ageing: Ageing.Declines(Period.FromYears(5))),
            new SunkInvestment(InvestmentKind.Training, 12_345.67m, new(2024, 2, 29), salvage: Proportion.FromPercent(10), ageing: Ageing.BuildsUp(Period.FromMonths(18))),
            new SunkInvestment(InvestmentKind.Asset, 250_000, new(2020, 7, 1), Proportion.FromPercent(80)));

        Assert.InRange(BytesOf(() => RuleBook.Standard.Assess(facts, Customers.AsOf, GoldenCustomers.Boundaries)), 1, 1_024);
    }

    [Fact]
    public void A_row_costs_nothing()
    {
        var row = Customers.HeldButUnhappy().ToRow(Customers.AsOf);

        Assert.Equal(0, BytesOf(() => RuleBook.Standard.Assess(row, GoldenCustomers.Boundaries).Reasons == CustomerRules.Reasons.RowReasons.None ? row : default));
    }

    [Fact]
    public void The_movement_of_a_row_costs_nothing()
    {
        var row = Rated.As(CustomerTier.A, 0).Set(CustomerTier.B, 0);

        Assert.Equal(0, BytesOf(() => RuleBook.Standard.AssessMovement(row, Rated.Boundaries).HasMoved));
    }

    /// <summary>Bytes a call, on this thread, after the first calls have filled what is filled once.</summary>
    private long BytesOf<T>(Func<T> call)
    {
        for (var i = 0; i < Times; i++)
        {
            call();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Times; i++)
        {
            call();
        }

        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before + Times - 1) / Times;
        output.WriteLine(FormattableString.Invariant($"{bytes} bytes a call"));
        return bytes;
    }
}
#endif
