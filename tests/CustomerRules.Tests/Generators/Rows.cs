using System;
using CustomerRules.Numbers;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerRules.Tests.Generators;

/// <summary>Valid rows: every field over its whole range, and fields that a rule compares often close to where the rule turns.</summary>
internal static class Rows
{
    private const long Most = MoneyScale.MaxMinorUnits;

    /// <summary>A row of 2025-01-01 of which nothing is known.</summary>
    public static CustomerRow Unknown { get; } = new CustomerFacts("nobody").ToRow(new(2025, 1, 1));

    /// <summary>Any valid row; one in ten knows the order history alone.</summary>
    public static Gen<CustomerRow> Any { get; } =
        from asOf in RowFields.AsOf
        from scale in RowFields.Scale
        from traded in Traded(Unknown with { AsOf = asOf, Scale = scale })
        from row in Gen.Frequency(
            (1, Gen.Constant(traded)),
            (9, Costed(traded).SelectMany(Evidenced).SelectMany(Reviewed)))
        select row;

    /// <summary>The row with an order history.</summary>
    public static Gen<CustomerRow> Traded(CustomerRow row) =>
        from value in RowFields.Amount
        from tierValue in Gen.Frequency((2, Gen.Constant(value)), (1, RowFields.Amount))
        from spend in Gen.Frequency((2, Gen.Constant(value)), (1, RowFields.Cost))
        from contribution in Gen.Frequency((1, RowFields.Amount), (2, Beside(value, -Most, 0, 500, 10_000)))
        from growth in RowFields.Growth
        from first in RowFields.Date(row.AsOf)
        from last in RowFields.Date(row.AsOf)
        from pattern in RowFields.Pattern
        select row with
        {
            Value = value,
            TierValue = tierValue,
            ReferenceSpend = spend == CustomerRow.UnknownAmount ? spend : Math.Max(0, Math.Max(spend, value)),
            Contribution = contribution,
            Growth = growth,
            FirstOrder = first,
            LastOrder = last,
            TradePattern = pattern,
        };

    /// <summary>The row with what leaving would cost; often beside a barrier.</summary>
    public static Gen<CustomerRow> Costed(CustomerRow row) =>
        from investment in Gen.Frequency((2, RowFields.Cost), (1, Beside(row.ReferenceSpend, 0, 1_000, 5_000, 15_000, 1_000_000)))
        from oneOff in RowFields.Cost
        from loss in RowFields.Cost
        from probability in RowFields.Share
        from criticality in RowFields.Share
        select row with
        {
            Investment = investment,
            OneOffCost = oneOff,
            LossIfItFails = loss,
            Probability = probability,
            Criticality = criticality,
        };

    /// <summary>The row with evidence of the relationship.</summary>
    public static Gen<CustomerRow> Evidenced(CustomerRow row) =>
        from alternatives in RowFields.Alternatives
        from wallet in RowFields.Share
        from categories in RowFields.Share
        from horizon in RowFields.HorizonMonths
        from satisfaction in RowFields.Share
        from benefit in RowFields.Share
        from future in RowFields.Answer
        from priceLed in RowFields.Share
        from influential in RowFields.Answer
        select row with
        {
            Alternatives = alternatives,
            ShareOfWallet = wallet,
            CategoryShare = categories,
            HorizonMonths = horizon,
            Satisfaction = satisfaction,
            MutualBenefit = benefit,
            JudgesFuture = future,
            PriceLed = priceLed,
            Influential = influential,
        };

    /// <summary>The row with a last contact and what it was before.</summary>
    public static Gen<CustomerRow> Reviewed(CustomerRow row) =>
        from contact in RowFields.Date(row.AsOf)
        from tier in RowFields.Tier
        from since in RowFields.Date(row.AsOf)
        from type in RowFields.Type
        from overridden in RowFields.Tier
        from expires in RowFields.Date(row.AsOf)
        from set in RowFields.Date(row.AsOf)
        from open in RowFields.Answer
        select row with
        {
            LastContact = contact,
            PreviousTier = tier,
            PreviousTierSince = since,
            PreviousType = type,
            OverrideTier = overridden,
            OverrideExpires = expires,
            OverrideSet = set,
            OpenMatters = open,
        };

    /// <summary>An amount on one side or the other of a share of another one, or any where there is none.</summary>
    private static Gen<long> Beside(long whole, long min, params int[] basisPoints) =>
        whole is CustomerRow.UnknownAmount or <= 0
            ? min < 0 ? RowFields.Amount : RowFields.Cost
            : from share in Gen.Elements(basisPoints)
              from step in Gen.Choose(-1, 1)
              select (long)Math.Max(min, Math.Min(Most, ((decimal)whole * share / 10_000) + step));
}
