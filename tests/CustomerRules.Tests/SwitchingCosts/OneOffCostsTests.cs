using System;
using System.Linq;
using CustomerRules.SwitchingCosts;
using Xunit;

namespace CustomerRules.Tests.SwitchingCosts;

public class OneOffCostsTests
{
    private static readonly Func<decimal, OneOffCosts>[] EachAlone =
    [
        amount => new(search: amount),
        amount => new(evaluation: amount),
        amount => new(learning: amount),
        amount => new(setUp: amount),
        amount => new(forfeitedBenefits: amount),
        amount => new(contractPenalty: amount),
        amount => new(exitFee: amount),
        amount => new(relationshipLoss: amount),
    ];

    private static readonly string[] Names =
        ["search", "evaluation", "learning", "setUp", "forfeitedBenefits", "contractPenalty", "exitFee", "relationshipLoss"];

    [Fact]
    public void None_is_a_known_nothing() => Assert.All(Amounts(OneOffCosts.None), amount => Assert.Equal(0, amount));

    [Fact]
    public void Each_part_keeps_its_place() => Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8], Amounts(new(1, 2, 3, 4, 5, 6, 7, 8)));

    [Fact]
    public void Each_part_takes_nothing_and_the_most() =>
        Assert.All(EachAlone, part =>
        {
            Assert.Equal(0, Amounts(part(0)).Sum());
            Assert.Equal(900_000_000_000_000m, Amounts(part(900_000_000_000_000m)).Sum());
        });

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    public void Each_part_refuses_less_and_more_by_name(int part)
    {
        Refused(-5, "-5.00");
        Refused(900_000_000_000_000.001m, "900,000,000,000,000.001");

        void Refused(decimal amount, string text)
        {
            var error = Assert.Throws<ArgumentOutOfRangeException>(() => EachAlone[part](amount));
            Assert.Equal(Names[part], error.ParamName);
            Assert.StartsWith(
                Names[part] + " must be between 0 and 900,000,000,000,000.00, but was " + text + ".", error.Message, StringComparison.Ordinal);
        }
    }

    private static decimal[] Amounts(OneOffCosts costs) =>
    [
        costs.Search, costs.Evaluation, costs.Learning, costs.SetUp,
        costs.ForfeitedBenefits, costs.ContractPenalty, costs.ExitFee, costs.RelationshipLoss,
    ];
}
