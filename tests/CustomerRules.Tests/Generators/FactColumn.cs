using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using CustomerRules.Bulk;

namespace CustomerRules.Tests.Generators;

/// <summary>One column of facts: how rows fill it, and what a row is without it. Every column is listed here once.</summary>
internal sealed class FactColumn
{
    private static readonly CustomerRow Unknown = Rows.Unknown;

    private readonly Func<CustomerColumns, IReadOnlyList<CustomerRow>, int, CustomerColumns> add;
    private readonly Func<CustomerColumns, byte[], int, CustomerColumns> place;
    private readonly Func<CustomerRow, CustomerRow> forget;

    private FactColumn(
        string name,
        int size,
        Func<CustomerColumns, IReadOnlyList<CustomerRow>, int, CustomerColumns> add,
        Func<CustomerColumns, byte[], int, CustomerColumns> place,
        Func<CustomerRow, CustomerRow> forget) =>
        (Name, Size, this.add, this.place, this.forget) = (name, size, add, place, forget);

    public static IReadOnlyList<FactColumn> All { get; } =
    [
        Of(nameof(CustomerRow.TierValue), row => row.TierValue, (columns, column) => columns.WithTierValue(column), row => row with { TierValue = Unknown.TierValue }),
        Of(nameof(CustomerRow.Value), row => row.Value, (columns, column) => columns.WithValue(column), row => row with { Value = Unknown.Value }),
        Of(nameof(CustomerRow.ReferenceSpend), row => row.ReferenceSpend, (columns, column) => columns.WithReferenceSpend(column), row => row with { ReferenceSpend = Unknown.ReferenceSpend }),
        Of(nameof(CustomerRow.Contribution), row => row.Contribution, (columns, column) => columns.WithContribution(column), row => row with { Contribution = Unknown.Contribution }),
        Of(nameof(CustomerRow.Growth), row => row.Growth, (columns, column) => columns.WithGrowth(column), row => row with { Growth = Unknown.Growth }),
        Of(nameof(CustomerRow.FirstOrder), row => row.FirstOrder, (columns, column) => columns.WithFirstOrder(column), row => row with { FirstOrder = Unknown.FirstOrder }),
        Of(nameof(CustomerRow.LastOrder), row => row.LastOrder, (columns, column) => columns.WithLastOrder(column), row => row with { LastOrder = Unknown.LastOrder }),
        Of(nameof(CustomerRow.LastContact), row => row.LastContact, (columns, column) => columns.WithLastContact(column), row => row with { LastContact = Unknown.LastContact }),
        Of(nameof(CustomerRow.TradePattern), row => row.TradePattern, (columns, column) => columns.WithTradePattern(column), row => row with { TradePattern = Unknown.TradePattern }),
        Of(nameof(CustomerRow.Investment), row => row.Investment, (columns, column) => columns.WithInvestment(column), row => row with { Investment = Unknown.Investment }),
        Of(nameof(CustomerRow.OneOffCost), row => row.OneOffCost, (columns, column) => columns.WithOneOffCost(column), row => row with { OneOffCost = Unknown.OneOffCost }),
        Of(nameof(CustomerRow.LossIfItFails), row => row.LossIfItFails, (columns, column) => columns.WithLossIfItFails(column), row => row with { LossIfItFails = Unknown.LossIfItFails }),
        Of(nameof(CustomerRow.Probability), row => row.Probability, (columns, column) => columns.WithProbability(column), row => row with { Probability = Unknown.Probability }),
        Of(nameof(CustomerRow.Criticality), row => row.Criticality, (columns, column) => columns.WithCriticality(column), row => row with { Criticality = Unknown.Criticality }),
        Of(nameof(CustomerRow.Alternatives), row => row.Alternatives, (columns, column) => columns.WithAlternatives(column), row => row with { Alternatives = Unknown.Alternatives }),
        Of(nameof(CustomerRow.ShareOfWallet), row => row.ShareOfWallet, (columns, column) => columns.WithShareOfWallet(column), row => row with { ShareOfWallet = Unknown.ShareOfWallet }),
        Of(nameof(CustomerRow.CategoryShare), row => row.CategoryShare, (columns, column) => columns.WithCategoryShare(column), row => row with { CategoryShare = Unknown.CategoryShare }),
        Of(nameof(CustomerRow.HorizonMonths), row => row.HorizonMonths, (columns, column) => columns.WithHorizonMonths(column), row => row with { HorizonMonths = Unknown.HorizonMonths }),
        Of(nameof(CustomerRow.Satisfaction), row => row.Satisfaction, (columns, column) => columns.WithSatisfaction(column), row => row with { Satisfaction = Unknown.Satisfaction }),
        Of(nameof(CustomerRow.MutualBenefit), row => row.MutualBenefit, (columns, column) => columns.WithMutualBenefit(column), row => row with { MutualBenefit = Unknown.MutualBenefit }),
        Of(nameof(CustomerRow.JudgesFuture), row => row.JudgesFuture, (columns, column) => columns.WithJudgesFuture(column), row => row with { JudgesFuture = Unknown.JudgesFuture }),
        Of(nameof(CustomerRow.PriceLed), row => row.PriceLed, (columns, column) => columns.WithPriceLed(column), row => row with { PriceLed = Unknown.PriceLed }),
        Of(nameof(CustomerRow.Influential), row => row.Influential, (columns, column) => columns.WithInfluential(column), row => row with { Influential = Unknown.Influential }),
        Of(nameof(CustomerRow.PreviousTier), row => row.PreviousTier, (columns, column) => columns.WithPreviousTier(column), row => row with { PreviousTier = Unknown.PreviousTier }),
        Of(nameof(CustomerRow.PreviousTierSince), row => row.PreviousTierSince, (columns, column) => columns.WithPreviousTierSince(column), row => row with { PreviousTierSince = Unknown.PreviousTierSince }),
        Of(nameof(CustomerRow.PreviousType), row => row.PreviousType, (columns, column) => columns.WithPreviousType(column), row => row with { PreviousType = Unknown.PreviousType }),
        Of(nameof(CustomerRow.OverrideTier), row => row.OverrideTier, (columns, column) => columns.WithOverrideTier(column), row => row with { OverrideTier = Unknown.OverrideTier }),
        Of(nameof(CustomerRow.OverrideExpires), row => row.OverrideExpires, (columns, column) => columns.WithOverrideExpires(column), row => row with { OverrideExpires = Unknown.OverrideExpires }),
        Of(nameof(CustomerRow.OverrideSet), row => row.OverrideSet, (columns, column) => columns.WithOverrideSet(column), row => row with { OverrideSet = Unknown.OverrideSet }),
        Of(nameof(CustomerRow.OpenMatters), row => row.OpenMatters, (columns, column) => columns.WithOpenMatters(column), row => row with { OpenMatters = Unknown.OpenMatters }),
    ];

    public string Name { get; }

    /// <summary>The bytes of a value.</summary>
    public int Size { get; }

    /// <summary>The columns of rows, but for those that are left out; each starts so many values into memory of its own.</summary>
    public static CustomerColumns Fill(IReadOnlyList<CustomerRow> rows, Func<string, bool>? isAbsent = null, int offset = 0) =>
        All.Where(column => isAbsent?.Invoke(column.Name) != true).Aggregate(new CustomerColumns(rows.Count), (columns, column) => column.add(columns, rows, offset));

    /// <summary>The row as it is where columns are left out.</summary>
    public static CustomerRow Without(CustomerRow row, Func<string, bool> isAbsent) =>
        All.Where(column => isAbsent(column.Name)).Aggregate(row, (left, column) => column.forget(left));

    /// <summary>The columns with this one from rows, so many values into memory of its own.</summary>
    public CustomerColumns AddTo(CustomerColumns columns, IReadOnlyList<CustomerRow> rows, int offset = 0) => add(columns, rows, offset);

    /// <summary>The columns with this one over bytes, from one on.</summary>
    public CustomerColumns Place(CustomerColumns columns, byte[] bytes, int start) => place(columns, bytes, start);

    public override string ToString() => Name;

    private static FactColumn Of<T>(
        string name, Func<CustomerRow, T> field, Func<CustomerColumns, ReadOnlyMemory<T>, CustomerColumns> with, Func<CustomerRow, CustomerRow> forget)
        where T : struct
        => new(
            name,
            Unsafe.SizeOf<T>(),
            (columns, rows, offset) => with(columns, Memory(rows, field, offset)),
            (columns, bytes, start) => with(columns, new BytesAs<T>(bytes, start, columns.Rows).Memory),
            forget);

    private static ReadOnlyMemory<T> Memory<T>(IReadOnlyList<CustomerRow> rows, Func<CustomerRow, T> field, int offset)
    {
        var memory = new T[offset + rows.Count];
        for (var row = 0; row < rows.Count; row++)
            memory[offset + row] = field(rows[row]);
        return new(memory, offset, rows.Count);
    }
}
