using System;
using System.Collections.Generic;
using CustomerRules.Numbers;

namespace CustomerRules.Tiers.Treatment;

public sealed partial class VolumeSchedule
{
    /// <summary>
    /// The cliffs of an all-units schedule, one at most for each step: the volumes just below it that cost more, after the discount, than buying up to the step.
    /// None for the other kinds, and none where rounding levels the two.
    /// </summary>
    /// <param name="scale">The decimals of the ledger currency; 2 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">A step is beyond the range of the scale.</exception>
    public IReadOnlyList<VolumeCliff> Cliffs(MoneyScale scale = default)
    {
        var cliffs = new List<VolumeCliff>();
        var froms = Froms(scale);
        for (var step = 0; Kind == VolumeScheduleKind.AllUnits && step < froms.Length; step++)
        {
            var least = CliffBelow(step, froms);
            if (least < froms[step])
                cliffs.Add(new(Steps[step], scale.ToAmount(least), scale.ToAmount(froms[step] - 1), scale.ToAmount(Cost(froms[step], froms)), scale));
        }

        return cliffs.AsReadOnly();
    }

    /// <summary>The step above a volume up to which buying costs least, where that is less than the volume itself costs after the discount; null where there is none.</summary>
    /// <param name="volume">The volume in the ledger currency.</param>
    /// <param name="scale">The decimals of the ledger currency; 2 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="volume"/> or a step is beyond the range of the scale.</exception>
    public VolumeStep? CheaperStepAbove(decimal volume, MoneyScale scale = default)
    {
        var froms = Froms(scale);
        var units = scale.ToMinorUnits(volume, nameof(volume));
        var least = Cost(units, froms);
        VolumeStep? cheaper = null;
        for (var step = 0; step < froms.Length; step++)
        {
            if (froms[step] > units && Cost(froms[step], froms) < least)
                (cheaper, least) = (Steps[step], Cost(froms[step], froms));
        }

        return cheaper;
    }

    /// <summary>The least volume of the band below a step that costs more than the step does; the step itself where none does.</summary>
    private long CliffBelow(int step, long[] froms)
    {
        var (low, high) = (step == 0 ? 0 : froms[step - 1], froms[step]);
        var cost = Cost(high, froms);

        // Within a band a larger volume never costs less, so that those above the cost of the step lie together at the top.
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (Cost(middle, froms) > cost)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    private long Cost(long volume, long[] froms) => volume - Earned(volume, froms);
}
