using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.SyntheticData.Csv;
using CustomerRules.SyntheticData.Trade;

namespace CustomerRules.SyntheticData.Evidence;

/// <summary>
/// Splits what leaving would cost a customer into investments, one-off costs and risk, in proportion to its spend: a strongly bound customer
/// would lose about a year's spend or more, a loosely bound one a few percent of it.
/// </summary>
internal sealed class SwitchingCostEvidence(Account account, Temperament temperament, Knowledge knowledge)
{
    private static readonly string[] OneOffs =
    [
        "one_off_search", "one_off_evaluation", "one_off_setup", "one_off_forfeited", "one_off_penalty", "one_off_exit_fee", "one_off_relationship", "one_off_learning",
    ];

    private readonly SplitMix64 _chance = account.Customer.Chance(Stream.SwitchingCosts);

    /// <summary>Fills the row and gives the investments, in the order in which they were thought of.</summary>
    public IReadOnlyList<Investment> Fill(FactsRow row)
    {
        long spend = account.History.ReferenceCents > 0 ? account.History.ReferenceCents : account.Customer.AnnualCents;
        long total = spend * RatioPercent() / 100;
        IReadOnlyList<Investment> investments = [];
        if (knowledge.Knows())
            investments = Ledger(row, total * _chance.Between(45, 65) / 100);
        else if (_chance.Chance(30))
            row.Set("investments_known", "no");
        if (knowledge.Knows())
            OneOff(row, total * _chance.Between(8, 20) / 100, mayLearn: investments.All(item => item.Kind != "training"));
        if (knowledge.Knows())
            Risk(row, total * _chance.Between(20, 35) / 100);
        return investments;
    }

    /// <summary>Squared, so that most are small and a few pass a year's spend by half: 15 % at a bond of 30, 81 % at 70, 150 % at 95.</summary>
    private int RatioPercent()
    {
        int strength = Math.Max(8, temperament.Bond + _chance.Between(-18, 18));
        return strength * strength / 60;
    }

    /// <summary>A quarter of the loosely bound are known to have invested nothing.</summary>
    private List<Investment> Ledger(FactsRow row, long leftCents)
    {
        if (temperament.Bond < 50 && _chance.Chance(28))
        {
            row.Set("investments_known", "yes");
            return [];
        }

        int count = _chance.Between(1, 4);
        List<Investment> items = [.. Enumerable.Range(0, count).Select(_ => InvestmentDraft.Create(account.Customer, leftCents / count, _chance))];
        if (_chance.Chance(15))
            items.Add(InvestmentDraft.Worthless(account.Customer, leftCents / 3, _chance));
        if (_chance.Chance(40))
            row.Set("investments_known", "yes");
        return items;
    }

    /// <param name="mayLearn">The same training may not stand both as an investment and as learning.</param>
    private void OneOff(FactsRow row, long cents, bool mayLearn)
    {
        List<string> columns = [.. OneOffs.SkipLast(mayLearn ? 0 : 1)];
        _chance.Shuffle(columns);
        int count = _chance.Between(1, 5);
        foreach (string column in columns.Take(count))
            row.Set(column, Machine.Money(Rounded.Cost(cents / count * _chance.Between(60, 140) / 100)));
    }

    private void Risk(FactsRow row, long cents)
    {
        int probability = _chance.Between(1, 8) * 5;
        int criticality = _chance.Between(2, 20) * 5;
        long loss = Rounded.Cost(cents * 20_000 / (probability * (200 + criticality)));
        row.Set("loss_if_it_fails", Machine.Money(loss));
        row.Set("probability", Machine.Percent(probability * 100));
        if (_chance.Chance(92))
            row.Set("criticality", Machine.Percent(criticality * 100));
    }
}
