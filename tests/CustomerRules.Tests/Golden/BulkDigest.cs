using System.Linq;
using System.Security.Cryptography;
using System.Text;
using CustomerRules.Bulk;
using CustomerRules.Calendars;
using CustomerRules.FollowUps;
using CustomerRules.Internal;
using CustomerRules.Numbers;
using CustomerRules.Relationships;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tests.Bulk;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers;
using NodaTime;

namespace CustomerRules.Tests.Golden;

/// <summary>SHA-256 over every column of answers, and the summaries, of 100,000 seeded rows under four rule books.</summary>
internal static class BulkDigest
{
    private const int RowsOfPart = 25_000;

    /// <summary>The standard rules, and three whose every row rule differs from them: with weights that share no divisor, odd scales and other calendars.</summary>
    private static readonly (RuleBook Rules, TierBoundaries Boundaries, LocalDate AsOf)[] Parts =
    [
        (RuleBook.Standard, new(10_000, 1_000, 100), new(2026, 7, 1)),
        (
            RuleBook.Standard
                .With(new ProfitabilityPolicy(Percent(7), 91))
                .With(new SwitchingCostPolicy(Percent(33), new(Ratio.FromBasisPoints(333), Ratio.FromBasisPoints(3_333), Ratio.FromBasisPoints(33_333)), 7, Percent(3)))
                .With(new RelationshipPolicy(
                    new EvidenceWeights(41, 23, 19, 17, 13, 11, 29, 7, 37, 3),
                    new EvidenceScale(Ratio.FromBasisPoints(7_919), Proportion.FromBasisPoints(5_501), Proportion.FromBasisPoints(1_999), Proportion.FromBasisPoints(3_331), 41),
                    Proportion.FromBasisPoints(4_801), Proportion.FromBasisPoints(617), Percent(30)))
                .With(new FollowUpPolicy(
                    Cadence.Standard.With(CustomerTier.A, RelationshipType.Captive, new ContactInterval(7, 9)).With(CustomerTier.D, new ContactInterval(365, 400)),
                    BusinessCalendar.China, 7)),
            new(500_000, null, 0.01m),
            new(2026, 2, 16)),
        (
            RuleBook.Standard
                .With(new SwitchingCostPolicy(Proportion.Full, null, 30, Proportion.Zero))
                .With(new RelationshipPolicy(new EvidenceWeights(0, 0, 100, 0, 0, 100, 0, 0, 0, 0), minimumCoverage: Proportion.Full)),
            new((decimal?)null, null, null),
            new(1900, 1, 1)),
        (
            RuleBook.Standard.With(new RelationshipPolicy(line: Percent(50), hysteresis: Proportion.Zero, minimumCoverage: Proportion.FromBasisPoints(1))),
            new(9_000_000_000_000m, 9_000_000_000_000m, 0.01m),
            new(2199, 12, 31)),
    ];

    internal static string Of(BulkOptions options)
    {
        using var hash = SHA256.Create();
        for (var part = 0; part < Parts.Length; part++)
        {
            var (rules, boundaries, asOf) = Parts[part];
            var rows = new TurningRows(rules, boundaries, DayNumber.Of(asOf), 20_260_701UL + (ulong)part, breakOneIn: 50).Take(RowsOfPart).ToArray();
            var answers = new Answers(RowsOfPart);
            var summary = new BulkAssessor(rules, boundaries, asOf).Assess(FactColumn.Fill(rows), answers.Columns, options);
            foreach (var memory in answers.Memories)
                Add(hash, memory.Bytes.ToArray());
            Add(hash, Encoding.UTF8.GetBytes(string.Join("\n", summary.Lines())));
        }

        hash.TransformFinalBlock([], 0, 0);
        return string.Concat(hash.Hash!.Select(value => value.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static void Add(SHA256 hash, byte[] bytes) => hash.TransformBlock(bytes, 0, bytes.Length, null, 0);

    private static Proportion Percent(int percent) => Proportion.FromPercent(percent);
}
