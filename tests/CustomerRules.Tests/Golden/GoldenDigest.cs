using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using CustomerRules.Reasons;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Movement;

namespace CustomerRules.Tests.Golden;

/// <summary>SHA-256 over everything that the standard rules say of the golden rows.</summary>
internal static class GoldenDigest
{
    private static readonly PropertyInfo[] Fields = [.. typeof(CustomerRow).GetProperties()
        .Where(property => property.CanWrite).OrderBy(property => property.Name, StringComparer.Ordinal)];

    /// <summary>Boundaries in turn: found by each method in a part of the rows, the tightest there are, and none at all.</summary>
    private static readonly TierBoundaries[] Boundaries =
    [
        .. new[] { TierPolicy.Standard, TierPolicy.Pyramid(), TierPolicy.Computed, TierPolicy.Thresholds(1_000_000, 10_000, 100) }
            .Select(policy => policy.FindBoundaries(GoldenRows.Take(2_000)
                .Where(row => row.TierValue != CustomerRow.UnknownAmount)
                .Select(row => row.Scale.ToAmount(row.TierValue)))),
        new(0.01m, 0.01m, 0.01m),
        new(9_000_000_000_000m, 1_000m, null),
        new((decimal?)null, null, null),
    ];

    internal static IEnumerable<RowAssessment> Assessments(int count) =>
        GoldenRows.Take(count).Select((row, index) => RuleBook.Standard.Assess(row, BoundariesOf(index)));

    internal static string OfAssessments(int count) => Of(Assessments(count).Select(AssessmentBytes.Of));

    internal static IEnumerable<TierMovement> Movements(int count) =>
        GoldenRows.Take(count).Select((row, index) => RuleBook.Standard.AssessMovement(row, BoundariesOf(index)));

    internal static string OfMovements(int count) => Of(Movements(count).Select(MovementBytes.Of));

    internal static string OfMovementSentences(int count) => Of(GoldenRows.Take(count)
        .SelectMany((row, index) => TierMovementPolicy.Standard.Explain(row, BoundariesOf(index)))
        .Select(reason => Encoding.UTF8.GetBytes(reason.In(Language.English) + "\n" + reason.In(Language.Chinese) + "\n")));

    /// <summary>The sentences in both languages, so that no runtime writes a number or a date its own way.</summary>
    internal static string OfSentences(int count) => Of(GoldenRows.Take(count)
        .Select((row, index) => RuleBook.Standard.Explain(row, BoundariesOf(index)))
        .SelectMany(explanation => explanation.In(Language.English).Concat(explanation.In(Language.Chinese)))
        .Select(sentence => Encoding.UTF8.GetBytes(sentence + "\n")));

    /// <summary>The rows alone: where this differs too, the generator moved and not the rules.</summary>
    internal static string OfRows(int count) => Of(GoldenRows.Take(count).Select(row => Encoding.UTF8.GetBytes(EveryFieldOf(row) + "\n")));

    private static string EveryFieldOf(CustomerRow row) => string.Join(
        ",", Fields.Select(field => field.Name + "=" + Convert.ToString(field.GetValue(row, null), CultureInfo.InvariantCulture)));

    private static TierBoundaries BoundariesOf(int index) => Boundaries[index % Boundaries.Length];

    private static string Of(IEnumerable<byte[]> parts)
    {
        using var hash = SHA256.Create();
        foreach (var part in parts)
        {
            hash.TransformBlock(part, 0, part.Length, null, 0);
        }

        hash.TransformFinalBlock([], 0, 0);
        return string.Concat(hash.Hash!.Select(value => value.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
    }
}
