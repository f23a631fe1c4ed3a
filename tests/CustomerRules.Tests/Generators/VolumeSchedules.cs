using System.Collections.Generic;
using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.Tiers.Treatment;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerRules.Tests.Generators;

/// <summary>Volume schedules of either kind at any scale, and volumes about their steps.</summary>
internal static class VolumeSchedules
{
    /// <summary>The largest volume in minor units.</summary>
    public const long Max = MoneyScale.MaxMinorUnits;

    /// <summary>Up to 5 steps over the whole range, from 0 and at the top too.</summary>
    public static Gen<VolumeSchedule> Any(MoneyScale scale) => Of(scale, Gen.OneOf(Gen.Elements(0L, 1L, Max - 1, Max), Longs.OfAnySize(Max)));

    /// <summary>Steps under 300 minor units, small enough to try every volume.</summary>
    public static Gen<VolumeSchedule> Small { get; } = Of(MoneyScale.Standard, Longs.Between(0, 299));

    /// <summary>A scale, a schedule and a volume in minor units: anything, or at a step and one minor unit beside it.</summary>
    public static Gen<(MoneyScale Scale, VolumeSchedule Schedule, long Volume)> Cases { get; } =
        from scale in Amounts.Scale
        from schedule in Any(scale)
        from volume in Volumes(schedule, scale)
        select (scale, schedule, volume);

    public static Gen<long> Volumes(VolumeSchedule schedule, MoneyScale scale) => Gen.OneOf(
        Longs.OfAnySize(Max),
        Longs.Around(-Max, Max, schedule.Steps.Select(step => (long)(step.From * scale.MinorUnitsPerUnit)).Append(0).ToArray()),
        Longs.Between(-Max, 0));

    private static Gen<VolumeSchedule> Of(MoneyScale scale, Gen<long> volumes) =>
        from count in Gen.Choose(0, 5)
        from froms in volumes.ArrayOf(count)
        from rates in Gen.OneOf(Gen.Elements(1, 9_999), Gen.Choose(1, 9_999), Gen.Choose(1, 1_000)).ArrayOf(count)
        from isIncremental in Gen.Elements(true, false)
        let steps = Steps(froms, rates, scale).ToArray()
        select isIncremental ? VolumeSchedule.Incremental(steps) : VolumeSchedule.AllUnits(steps);

    private static IEnumerable<VolumeStep> Steps(long[] froms, int[] rates, MoneyScale scale) =>
        froms.Distinct().OrderBy(from => from)
            .Zip(rates.Distinct().OrderBy(rate => rate), (from, rate) => new VolumeStep(scale.ToAmount(from), Proportion.FromBasisPoints(rate)));
}
