using System.Linq;
using CustomerRules.Relationships;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers;
using CustomerRules.Trade;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Laws;

/// <summary>What is evidence of a relationship, and what is not.</summary>
public class RelationshipLawsOfEvidence
{
    private static readonly TierBoundaries Boundaries = new(1_000, 100, 10);

    private static readonly Gen<OrderLine> Lines =
        from order in Gen.Choose(1, 12)
        from day in Gen.Choose(-1_200, 30)
        from cents in Gen.Choose(-50_000, 200_000)
        select new OrderLine("order-" + (char)('a' + order), "customer", Customers.AsOf.PlusDays(day), cents / 100m, cents / 200m, "product-" + (char)('a' + (cents & 7)));

    [Fact]
    public void Order_history_alone_never_yields_a_type() =>
        Law.Holds(Lines.ListOf().Zip(RowFields.Type, (lines, previous) => (lines, previous)), x =>
        {
            var orders = new OrderHistory(Customers.AsOf);
            foreach (var line in x.lines)
                orders.Add(line);
            var facts = orders.CustomerIds.Select(id => new CustomerFacts(id).WithTrade(orders.FactsOf(id))).FirstOrDefault() ?? Customers.Stranger();
            Assert.Equal(RelationshipType.Unknown, RuleBook.Standard.Assess(facts, Customers.AsOf, Boundaries).Relationship.Type);
            Assert.Equal(RelationshipType.Unknown, RuleBook.Standard.Assess(facts.WithPreviousType(x.previous), Customers.AsOf, Boundaries).Relationship.Type);
        });

    [Fact]
    public void Nor_does_anything_else_that_orders_could_ever_show() =>
        Law.Holds(Rows.Traded(Rows.Unknown).SelectMany(Rows.Reviewed), row => row.Relationship().Type == RelationshipType.Unknown, runs: 1_000);

    [Fact]
    public void Size_strength_and_profit_of_a_customer_are_no_evidence() =>
        Law.Holds(Evidence.Rows.Zip(Rows.Any, (row, other) => (row, other)), x =>
        {
            var stronger = x.row with
            {
                TierValue = x.other.TierValue,
                Contribution = x.other.Contribution,
                Growth = x.other.Growth,
                FirstOrder = x.other.FirstOrder,
                LastOrder = x.other.LastOrder,
                LastContact = x.other.LastContact,
                Influential = x.other.Influential,
                PreviousTier = x.other.PreviousTier,
                PreviousTierSince = x.other.PreviousTierSince,
                Value = x.row.Value > 0 ? System.Math.Max(1, System.Math.Abs(x.other.Value == long.MinValue ? 0 : x.other.Value)) : x.row.Value,
            };
            Assert.Equal(x.row.Relationship(), stronger.Relationship());
        });

    [Fact]
    public void All_amounts_of_money_scaled_together_leave_the_relationship_as_it_is() =>
        Law.Holds(
            from row in Evidence.Rows
            from loss in Gen.Choose(0, 2_000)
            from probability in Gen.Choose(0, 100)
            from criticality in Gen.Elements<short>(0, 10_000)
            from factor in Gen.Choose(2, 100_000)
            select (Row: Risking(row, loss, probability, criticality), factor),
            x =>
            {
                var larger = x.Row with
                {
                    TierValue = Scaled(x.Row.TierValue, x.factor),
                    Value = Scaled(x.Row.Value, x.factor),
                    ReferenceSpend = Scaled(x.Row.ReferenceSpend, x.factor),
                    Contribution = Scaled(x.Row.Contribution, x.factor),
                    Investment = Scaled(x.Row.Investment, x.factor),
                    OneOffCost = Scaled(x.Row.OneOffCost, x.factor),
                    LossIfItFails = Scaled(x.Row.LossIfItFails, x.factor),
                };
                Assert.Equal(x.Row.Relationship(), larger.Relationship());
                Assert.Equal(SwitchingCostPolicy.Standard.Assess(x.Row).LockIn, SwitchingCostPolicy.Standard.Assess(larger).LockIn);
            });

    /// <summary>Where the loss is known: a risk that is a whole number of minor units, so that it scales without rounding.</summary>
    private static CustomerRow Risking(CustomerRow row, int loss, int probability, short criticality) =>
        row.LossIfItFails == CustomerRow.UnknownAmount
            ? row
            : row with { LossIfItFails = loss * 1_000, Probability = (short)(probability * 100), Criticality = criticality };

    private static long Scaled(long amount, long factor) => amount == CustomerRow.UnknownAmount ? amount : amount * factor;
}
