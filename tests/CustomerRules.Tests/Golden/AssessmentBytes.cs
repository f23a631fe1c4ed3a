using System.IO;
using CustomerRules.Relationships;
using NodaTime;

namespace CustomerRules.Tests.Golden;

/// <summary>An assessment as bytes: every part of the answer, little-endian on every machine, null apart from 0.</summary>
internal static class AssessmentBytes
{
    internal static byte[] Of(RowAssessment assessment)
    {
        using var stream = new MemoryStream(256);
        using var writer = new BinaryWriter(stream);
        writer.Write((byte)assessment.Tier);
        Write(writer, assessment.Profitability.Margin?.BasisPoints);
        writer.Write((byte)assessment.Profitability.Flag);
        writer.Write((ulong)assessment.Profitability.Reasons);
        WriteCost(writer, assessment);
        WriteRelationship(writer, assessment.Relationship);
        Write(writer, assessment.NextContact.Due);
        Write(writer, assessment.NextContact.Earliest);
        Write(writer, assessment.NextContact.Latest);
        writer.Write(assessment.NextContact.IsOverdue);
        writer.Write((ulong)assessment.NextContact.Reasons);
        writer.Write((ulong)assessment.Reasons);
        return stream.ToArray();
    }

    private static void WriteCost(BinaryWriter writer, RowAssessment assessment)
    {
        var cost = assessment.SwitchingCost;
        writer.Write((byte)cost.Completeness);
        Write(writer, cost.Total);
        Write(writer, cost.Risk);
        Write(writer, cost.LockIn?.BasisPoints);
        writer.Write((byte)cost.Barrier);
        Write(writer, cost.BreakEvenDiscount?.BasisPoints);
        writer.Write((ulong)cost.Reasons);
    }

    private static void WriteRelationship(BinaryWriter writer, RelationshipAssessment relationship)
    {
        writer.Write((byte)relationship.Type);
        writer.Write((byte)relationship.Certainty);
        Write(writer, relationship.Bond);
        Write(writer, relationship.Commitment);
        writer.Write(relationship.Confidence.BasisPoints);
        writer.Write((ulong)relationship.Reasons);
    }

    private static void Write(BinaryWriter writer, AxisAssessment axis)
    {
        Write(writer, axis.Score?.BasisPoints);
        writer.Write(axis.Coverage.BasisPoints);
        writer.Write(axis.Lowest.BasisPoints);
        writer.Write(axis.Highest.BasisPoints);
    }

    private static void Write(BinaryWriter writer, LocalDate? date) =>
        Write(writer, date is { } known ? (known.Year * 10_000) + (known.Month * 100) + known.Day : null);

    private static void Write(BinaryWriter writer, int? value)
    {
        writer.Write(value.HasValue);
        writer.Write(value ?? 0);
    }

    private static void Write(BinaryWriter writer, decimal? value)
    {
        writer.Write(value.HasValue);
        foreach (var part in decimal.GetBits(value ?? 0))
        {
            writer.Write(part);
        }
    }
}
