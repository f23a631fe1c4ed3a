using System;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.Relationships;
using CustomerRules.Trade;

namespace CustomerRules.Changes;

/// <summary>Reads and replaces one fact of a row as a whole number within its documented range.</summary>
internal sealed class FactLens
{
    private const long MaxAmount = MoneyScale.MaxMinorUnits;

    private static readonly FactLens[] All =
    [
        Amount(RowFact.TierValue, "tier_value", row => row.TierValue, (row, amount) => row with { TierValue = amount }, -MaxAmount),
        Amount(RowFact.Value, "annual_spend", row => row.Value, (row, amount) => row with { Value = amount }, -MaxAmount),
        Amount(RowFact.Contribution, "annual_contribution", row => row.Contribution, (row, amount) => row with { Contribution = amount }, -MaxAmount),
        Amount(RowFact.ReferenceSpend, "reference_spend", row => row.ReferenceSpend, (row, amount) => row with { ReferenceSpend = amount }, 1),
        Amount(RowFact.Investment, "investments", row => row.Investment, (row, amount) => row with { Investment = amount }),
        Amount(RowFact.OneOffCost, "one_off_costs", row => row.OneOffCost, (row, amount) => row with { OneOffCost = amount }),
        Amount(RowFact.LossIfItFails, "loss_if_it_fails", row => row.LossIfItFails, (row, amount) => row with { LossIfItFails = amount }),
        Share(RowFact.Probability, "probability", row => row.Probability, (row, share) => row with { Probability = share }),
        Share(RowFact.Criticality, "criticality", row => row.Criticality, (row, share) => row with { Criticality = share }),
        Count(RowFact.Alternatives, "alternatives", FactUnit.Suppliers, RelationshipEvidence.MaxAlternatives, row => row.Alternatives, (row, count) => row with { Alternatives = count }),
        Share(RowFact.ShareOfWallet, "share_of_wallet", row => row.ShareOfWallet, (row, share) => row with { ShareOfWallet = share }),
        Share(RowFact.CategoryShare, "category_share", row => row.CategoryShare, (row, share) => row with { CategoryShare = share }),
        Count(RowFact.Horizon, "horizon_months", FactUnit.Months, RelationshipEvidence.MaxHorizonMonths, row => row.HorizonMonths, (row, months) => row with { HorizonMonths = months }),
        Share(RowFact.Satisfaction, "satisfaction", row => row.Satisfaction, (row, share) => row with { Satisfaction = share }),
        Share(RowFact.MutualBenefit, "mutual_benefit", row => row.MutualBenefit, (row, share) => row with { MutualBenefit = share }),
        Count(RowFact.JudgesFuture, "judges_future", FactUnit.Answer, 1, row => row.JudgesFuture, (row, answer) => row with { JudgesFuture = (sbyte)answer }),
        Share(RowFact.PriceLed, "price_led", row => row.PriceLed, (row, share) => row with { PriceLed = share }),
        new(
            RowFact.TradePattern, "trade_pattern", FactUnit.Pattern, (long)TradePattern.InRhythm, (long)TradePattern.Silent,
            row => row.TradePattern < TradePattern.InRhythm ? null : (long)row.TradePattern,
            (row, number) => row with { TradePattern = (TradePattern)number }),
    ];

    private readonly Func<CustomerRow, long?> read;
    private readonly Func<CustomerRow, long, CustomerRow> write;

    private FactLens(
        RowFact fact, string code, FactUnit unit, long least, long most, Func<CustomerRow, long?> read, Func<CustomerRow, long, CustomerRow> write)
    {
        (Fact, Code, Unit, Least, Most) = (fact, code, unit, least, most);
        (this.read, this.write) = (read, write);
    }

    public RowFact Fact { get; }

    /// <summary>The name of its column, as in <see cref="MissingFact"/>.</summary>
    public string Code { get; }

    public FactUnit Unit { get; }

    public long Least { get; }

    public long Most { get; }

    public static FactLens Of(RowFact fact) => All[(int)fact - 1];

    /// <summary>The fact behind an item of evidence; of the lock-in ratio the customer's investment, which nobody imposes.</summary>
    public static FactLens Of(EvidenceItem item) =>
        item == EvidenceItem.LockIn ? Of(RowFact.Investment) : Of((RowFact)((int)RowFact.Alternatives + (int)item - (int)EvidenceItem.Alternatives));

    /// <summary>The value; null where unknown.</summary>
    public long? In(in CustomerRow row) => read(row);

    public CustomerRow Set(in CustomerRow row, long value) => write(row, value);

    public string Text(long value, MoneyScale scale, Language language)
    {
        var text = new FigureText(language);
        var isChinese = language == Language.Chinese;
        return Unit switch
        {
            FactUnit.MinorUnits => text.Money(value, scale),
            FactUnit.BasisPoints => text.Percent((int)value),
            FactUnit.Suppliers => text.Number(value) + (isChinese ? " 家" : ""),
            FactUnit.Months => text.Number(value) + (isChinese ? " 个月" : value == 1 ? " month" : " months"),
            FactUnit.Answer => value == 1 ? (isChinese ? "是" : "yes") : isChinese ? "否" : "no",
            _ => Vocabulary.Of((TradePattern)value, language),
        };
    }

    private static FactLens Amount(
        RowFact fact, string code, Func<CustomerRow, long> read, Func<CustomerRow, long, CustomerRow> write, long least = 0) =>
        new(fact, code, FactUnit.MinorUnits, least, MaxAmount, row => read(row) is var amount && amount != CustomerRow.UnknownAmount ? amount : null, write);

    private static FactLens Share(RowFact fact, string code, Func<CustomerRow, short> read, Func<CustomerRow, short, CustomerRow> write) =>
        Count(fact, code, FactUnit.BasisPoints, Proportion.MaxBasisPoints, read, write);

    private static FactLens Count(
        RowFact fact, string code, FactUnit unit, long most, Func<CustomerRow, short> read, Func<CustomerRow, short, CustomerRow> write) =>
        new(fact, code, unit, 0, most, row => read(row) is var count && count >= 0 ? count : null, (row, count) => write(row, (short)count));
}
