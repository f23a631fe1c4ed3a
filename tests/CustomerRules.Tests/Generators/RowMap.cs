using CustomerRules.Bulk.Filling;
using CustomerRules.Internal;
using CustomerRules.Numbers;
using NodaTime;

namespace CustomerRules.Tests.Generators;

/// <summary>Rows as a caller has them: every field in its natural type, null where unknown.</summary>
internal static class RowMap
{
    public static ColumnMap<CustomerRow> Every { get; } = new ColumnMap<CustomerRow>()
        .With(FactColumns.TierValue, row => Money(row.TierValue, row))
        .With(FactColumns.Value, row => Money(row.Value, row))
        .With(FactColumns.ReferenceSpend, row => Money(row.ReferenceSpend, row))
        .With(FactColumns.Contribution, row => Money(row.Contribution, row))
        .With(FactColumns.Investment, row => Money(row.Investment, row))
        .With(FactColumns.OneOffCost, row => Money(row.OneOffCost, row))
        .With(FactColumns.LossIfItFails, row => Money(row.LossIfItFails, row))
        .With(FactColumns.Growth, row => Growth(row.Growth))
        .With(FactColumns.FirstOrder, row => Date(row.FirstOrder))
        .With(FactColumns.LastOrder, row => Date(row.LastOrder))
        .With(FactColumns.LastContact, row => Date(row.LastContact))
        .With(FactColumns.PreviousTierSince, row => Date(row.PreviousTierSince))
        .With(FactColumns.OverrideExpires, row => Date(row.OverrideExpires))
        .With(FactColumns.OverrideSet, row => Date(row.OverrideSet))
        .With(FactColumns.Probability, row => Share(row.Probability))
        .With(FactColumns.Criticality, row => Share(row.Criticality))
        .With(FactColumns.ShareOfWallet, row => Share(row.ShareOfWallet))
        .With(FactColumns.CategoryShare, row => Share(row.CategoryShare))
        .With(FactColumns.Satisfaction, row => Share(row.Satisfaction))
        .With(FactColumns.MutualBenefit, row => Share(row.MutualBenefit))
        .WithPercent(FactColumns.PriceLed, row => Share(row.PriceLed)?.Percent)
        .With(FactColumns.Alternatives, row => Count(row.Alternatives))
        .With(FactColumns.HorizonMonths, row => Count(row.HorizonMonths))
        .With(FactColumns.JudgesFuture, row => Answer(row.JudgesFuture))
        .With(FactColumns.Influential, row => Answer(row.Influential))
        .With(FactColumns.OpenMatters, row => Answer(row.OpenMatters))
        .With(FactColumns.TradePattern, row => row.TradePattern)
        .With(FactColumns.PreviousTier, row => row.PreviousTier)
        .With(FactColumns.OverrideTier, row => row.OverrideTier)
        .With(FactColumns.PreviousType, row => row.PreviousType);

    public static decimal? Money(long amount, CustomerRow row) => amount == CustomerRow.UnknownAmount ? null : row.Scale.ToAmount(amount);

    public static Ratio? Growth(int growth) => growth == CustomerRow.UnknownRatio ? null : Ratio.FromBasisPoints(growth);

    public static LocalDate? Date(int day) => day == CustomerRow.UnknownDate ? null : DayNumber.ToDate(day);

    public static Proportion? Share(short share) => share == CustomerRow.UnknownShare ? null : Proportion.FromBasisPoints(share);

    public static int? Count(short count) => count == CustomerRow.UnknownCount ? null : count;

    public static bool? Answer(sbyte answer) => answer == CustomerRow.UnknownAnswer ? null : answer == 1;
}
