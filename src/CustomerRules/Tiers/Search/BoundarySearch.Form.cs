using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using CustomerRules.Internal;
using CustomerRules.Numbers;
using CustomerRules.Tiers.Methods;
using NodaTime;

namespace CustomerRules.Tiers.Search;

public sealed partial class BoundarySearch
{
    private const string Magic = "CRBS";
    private const int MostRounds = 1_000;
    private const int MostBands = 100_000;

    /// <summary>A search from its binary form.</summary>
    /// <param name="bytes">What <see cref="ToBytes"/> gave, on any machine and runtime.</param>
    /// <exception cref="FormatException"><paramref name="bytes"/> are no such form; the message says what is wrong.</exception>
    public static BoundarySearch FromBytes(ReadOnlySpan<byte> bytes) =>
        Read(bytes, out var problem) ?? throw new FormatException("The bytes are no boundary search: " + problem + ".");

    /// <summary>Reads a search as <see cref="FromBytes"/> does; neither throws nor catches.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="search">The search, or null where the bytes are none.</param>
    /// <returns>Whether the bytes are a search.</returns>
    public static bool TryFromBytes(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out BoundarySearch? search)
    {
        search = Read(bytes, out _);
        return search is not null;
    }

    /// <summary>The binary form, equal for equal searches: a few hundred bytes as a rule, with version and checksum, the same on every runtime.</summary>
    /// <returns>A new array.</returns>
    public byte[] ToBytes()
    {
        var writer = new FormWriter(Magic);
        writer.Byte((byte)grain.LeadingBits);
        writer.Number(grain.MostValues);
        writer.Number(grain.MostCells);
        Policy.Write(writer);
        writer.Number(AsOf is { } date ? DayNumber.OfAny(date) - DayNumber.Min + 1 : 0);
        writer.Number(Round);
        writer.Byte(IsComplete ? (byte)1 : (byte)0);
        if (IsComplete)
            WriteLeast(writer);
        else if (curve is not null)
            WriteCurve(writer, curve);
        return writer.ToBytes();
    }

    /// <summary>The search, or null and what is wrong.</summary>
    internal static BoundarySearch? Read(ReadOnlySpan<byte> bytes, out string? problem)
    {
        var reader = new FormReader(bytes, Magic);
        var search = Read(reader);
        reader.End();
        problem = reader.Problem;
        return problem is null ? search : null;
    }

    private static BoundarySearch? Read(FormReader reader)
    {
        var fineness = new SearchGrain(reader.Byte(byte.MaxValue), (int)reader.Number(int.MaxValue), (int)reader.Number(int.MaxValue));
        if (!fineness.IsValid)
            reader.Fail("it is finer or coarser than any search");
        var policy = TierPolicy.Read(reader);
        var day = (int)reader.Number(DayNumber.Max - DayNumber.Min + 1);
        LocalDate? asOf = day == 0 ? null : DayNumber.ToDate(day - 1 + DayNumber.Min);
        var round = (int)reader.Number(MostRounds);
        var isComplete = reader.Byte(1) == 1;
        if (policy is null || reader.Problem is not null)
            return null;
        if ((policy.Method == TierMethod.Thresholds) != (round == 0) || (round == 0 && !isComplete))
            reader.Fail("thresholds have no rounds, and other methods have");
        if (isComplete)
            return ReadLeast(reader, policy) is var found && reader.Problem is null ? new(policy, asOf, fineness, round, found) : null;
        return round == 1 ? new(policy, asOf, fineness, round) : ReadOpen(reader, policy, asOf, fineness, round);
    }

    private static BoundarySearch? ReadOpen(FormReader reader, TierPolicy policy, LocalDate? asOf, SearchGrain fineness, int round)
    {
        var known = ReadCurve(reader);
        if (reader.Problem is not null)
            return null;
        var finding = policy.Find(known);
        if (finding.Asked.Count == 0)
            reader.Fail("nothing is left to ask");
        return reader.Problem is null ? new(policy, asOf, fineness, round, known, finding) : null;
    }

    private static void WriteCurve(FormWriter writer, ValueCurve curve)
    {
        writer.Number(curve.NotPositive);
        writer.Number(curve.Length);
        for (var i = 0; i < curve.Length; i++)
        {
            writer.Number(curve[i].Least);
            writer.Number(curve[i].Greatest - curve[i].Least);
            writer.Number(curve[i].Count);
            writer.Wide(curve[i].Sum);
        }
    }

    private static ValueCurve ReadCurve(FormReader reader)
    {
        var notPositive = reader.Number(ValueCurve.MaxCustomers);
        var length = reader.Number(MostBands);
        var bands = new List<ValueBand>();
        var (all, above) = (notPositive, MoneyScale.MaxMinorUnits);
        for (var i = 0; i < length && reader.Problem is null; i++)
        {
            if (above < 1)
                reader.Fail("it has more bands than there are values");
            var low = reader.Number(above);
            var high = low + reader.Number(above - low);
            var count = reader.Number(ValueCurve.MaxCustomers - all);
            var band = new ValueBand(low, high, count, reader.Wide());
            if (!band.IsPossible)
                reader.Fail(FormattableString.Invariant($"{band.Count:#,0} values from {band.Least:#,0} to {band.Greatest:#,0} cannot have the sum {band.Sum:#,0}"));
            bands.Add(band);
            (all, above) = (all + count, low - 1);
        }

        return new(reader.Problem is null ? bands : [], notPositive);
    }

    private void WriteLeast(FormWriter writer)
    {
        if (Policy.Method == TierMethod.Thresholds)
            return;
        writer.Number(least.OfA ?? 0);
        writer.Number(least.OfB ?? 0);
        writer.Number(least.OfC ?? 0);
        writer.Byte(least.PointsExchanged ? (byte)1 : (byte)0);
    }

    private static LeastValues ReadLeast(FormReader reader, TierPolicy policy)
    {
        if (policy.Method == TierMethod.Thresholds)
            return policy.Find(new ValueCurve([], 0)).Least;
        var (a, b, c) = (ReadValue(reader), ReadValue(reader), ReadValue(reader));
        var isExchanged = reader.Byte(policy.Method == TierMethod.Computed ? 1 : 0) == 1;
        if (a < b || a < c || b < c)
            reader.Fail("the least values ascend from A to C");
        return new(a, b, c, isExchanged);
    }

    private static long? ReadValue(FormReader reader) => reader.Number(MoneyScale.MaxMinorUnits) is > 0 and var value ? value : null;
}
