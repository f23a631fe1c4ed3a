using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using CustomerRules.Bulk;
using CustomerRules.Relationships;
using CustomerRules.Synthetic;
using CustomerRules.Tiers;

namespace CustomerRules.Benchmarks.Export;

/// <summary>What the files hold and by which parameters the answers were found: enough to find them again with another engine.</summary>
internal sealed class Manifest(RuleBook book, TierBoundaries boundaries, BulkSummary summary, CalendarTable calendar)
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public required IReadOnlyList<ManifestColumn> Facts { get; init; }

    public required IReadOnlyList<ManifestColumn> Answers { get; init; }

    public required IReadOnlyList<ManifestColumn> Calendar { get; init; }

    public string ToJson() => JsonSerializer.Serialize(
        new
        {
            summary.Rows,
            summary.InvalidRows,
            AsOf = CalendarTable.DayOf(SyntheticColumns.AsOf),
            AsOfDate = SyntheticColumns.AsOf.ToString("uuuu-MM-dd", null),
            ByteOrder = "little-endian",
            Decimals = book.Scale.Decimals,
            Boundaries = new
            {
                Shares = new { A = book.Tiers.Shares!.EndOfA.BasisPoints, B = book.Tiers.Shares.EndOfB.BasisPoints, C = book.Tiers.Shares.EndOfC.BasisPoints },
                LeastOfA = MinorUnits(boundaries.LeastOfA),
                LeastOfB = MinorUnits(boundaries.LeastOfB),
                LeastOfC = MinorUnits(boundaries.LeastOfC),
            },
            Profitability = new { GreenFrom = book.Profitability.GreenFrom.BasisPoints, book.Profitability.NewCustomerDays },
            SwitchingCosts = SwitchingCosts(),
            Relationships = Relationships(),
            Contacts = Contacts(),
            Facts,
            Answers,
            Calendar,
        },
        Indented);

    private object SwitchingCosts()
    {
        var policy = book.SwitchingCosts;
        return new
        {
            RiskAversion = policy.RiskAversion.BasisPoints,
            policy.AnnuityBasisPoints,
            ModerateFrom = policy.Bands.ModerateFrom.BasisPoints,
            HighFrom = policy.Bands.HighFrom.BasisPoints,
            ProhibitiveFrom = policy.Bands.ProhibitiveFrom.BasisPoints,
        };
    }

    private object Relationships()
    {
        var policy = book.Relationships;
        return new
        {
            Line = policy.Line.BasisPoints,
            Hysteresis = policy.Hysteresis.BasisPoints,
            MinimumCoverage = policy.MinimumCoverage.BasisPoints,
            Scale = new
            {
                LockInFullAt = policy.Scale.LockInFullAt.BasisPoints,
                OneAlternative = policy.Scale.OneAlternative.BasisPoints,
                TwoAlternatives = policy.Scale.TwoAlternatives.BasisPoints,
                CategoryShareFullAt = policy.Scale.CategoryShareFullAt.BasisPoints,
                policy.Scale.HorizonFullAtMonths,
            },
            Weights = Enum.GetValues<EvidenceItem>().ToDictionary(item => Columns.ColumnSet.NameOf(item.ToString()), item => policy.Weights[item], StringComparer.Ordinal),
        };
    }

    /// <summary>The intervals by tier and type, null where contacts follow events; and what every overdue contact gets.</summary>
    private object Contacts()
    {
        var policy = book.FollowUps;
        var overdue = policy.Calendar.Roll(SyntheticColumns.AsOf, CustomerRules.Calendars.RollConvention.Following);
        return new
        {
            CalendarFirstDay = calendar.FirstDay,
            OverdueDue = CalendarTable.DayOf(overdue),
            OverdueLatest = CalendarTable.DayOf(policy.Calendar.AddWorkingDays(overdue, policy.OverdueSpreadWorkingDays)!.Value),
            Cadence = (from tier in Enum.GetValues<CustomerTier>()
                       from type in Enum.GetValues<RelationshipType>()
                       let interval = policy.Cadence.For(tier, type)
                       select new { Tier = (int)tier, Type = (int)type, interval?.IdealDays, interval?.MaximumDays }).ToArray(),
        };
    }

    private long? MinorUnits(decimal? least) => least is { } known ? book.Scale.ToMinorUnits(known) : null;
}
