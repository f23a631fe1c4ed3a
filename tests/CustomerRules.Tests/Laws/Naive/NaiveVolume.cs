using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using CustomerRules.Numbers;
using CustomerRules.Tiers.Treatment;

namespace CustomerRules.Tests.Laws.Naive;

/// <summary>What a volume earns, band by band, in numbers without a bound; minor units throughout.</summary>
internal static class NaiveVolume
{
    public static BigInteger Earned(VolumeSchedule schedule, BigInteger volume, MoneyScale scale)
    {
        var (froms, rates) = (Froms(schedule, scale), schedule.Steps.Select(step => step.Rate.BasisPoints).ToList());
        var tenThousandths = BigInteger.Zero;
        for (var i = 0; i < froms.Count; i++)
        {
            BigInteger? next = i + 1 < froms.Count ? froms[i + 1] : null;
            if (volume <= 0 || volume < froms[i])
                continue;
            if (schedule.Kind == VolumeScheduleKind.AllUnits)
                tenThousandths = next is null || volume < next ? volume * rates[i] : 0;
            else
                tenThousandths += ((next is { } end && end < volume ? end : volume) - froms[i]) * rates[i];
        }

        return NaiveNumbers.HalfToEven(tenThousandths, 10_000);
    }

    public static BigInteger Cost(VolumeSchedule schedule, BigInteger volume, MoneyScale scale) => volume - Earned(schedule, volume, scale);

    public static List<BigInteger> Froms(VolumeSchedule schedule, MoneyScale scale) =>
        schedule.Steps.Select(step => NaiveNumbers.MinorUnits(NaiveNumbers.Exact(step.From), scale)).ToList();
}
