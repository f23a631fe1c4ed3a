using System;
using System.Collections.Generic;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;

namespace CustomerRules.Tiers.Treatment;

/// <summary>What a volume earns in days of credit, by step.</summary>
/// <remarks>A volume and the steps are taken in whole minor units. Compared by reference. Immutable and thread-safe.</remarks>
public sealed class CreditDaysSchedule
{
    /// <summary>A schedule.</summary>
    /// <param name="steps">The steps, ascending strictly in volume and days; the list is copied; none where nothing is earned.</param>
    /// <exception cref="ArgumentException"><paramref name="steps"/> or one of them is null, or they do not ascend.</exception>
    public CreditDaysSchedule(params CreditDaysStep[] steps)
    {
        var copy = Guard.Against.NullElements(steps);
        for (var i = 1; i < copy.Length; i++)
        {
            if (copy[i].From <= copy[i - 1].From || copy[i].ExtraDays <= copy[i - 1].ExtraDays)
            {
                throw new ArgumentException(FormattableString.Invariant(
                    $"Steps must ascend strictly in volume and days, but steps[{i}] was {copy[i]} after {copy[i - 1]}."), nameof(steps));
            }
        }

        Steps = Array.AsReadOnly(copy);
    }

    /// <summary>No steps: nothing is earned.</summary>
    public static CreditDaysSchedule None { get; } = new();

    /// <summary>The steps, ascending.</summary>
    public IReadOnlyList<CreditDaysStep> Steps { get; }

    /// <summary>The days of credit that a volume earns on top of the usual ones; 0 below the first step and at a volume of 0 or less.</summary>
    /// <param name="volume">The volume in the ledger currency.</param>
    /// <param name="scale">The decimals of the ledger currency; 2 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="volume"/> or a step is beyond the range of the scale.</exception>
    public int DaysAt(decimal volume, MoneyScale scale = default)
    {
        var units = scale.ToMinorUnits(volume, nameof(volume));
        var days = 0;
        foreach (var step in Steps)
        {
            if (units > 0 && scale.CostToMinorUnits(step.From, "from") <= units)
                days = step.ExtraDays;
        }

        return days;
    }

    /// <summary>Invariant text such as <c>15 days from 10,000.00, 30 days from 50,000.00</c>, or <c>None</c>.</summary>
    public override string ToString() => Steps.Count == 0 ? "None" : string.Join(", ", Steps);
}
