using System;
using System.Collections.Generic;
using System.Linq;

namespace CustomerRules.Calendars;

public sealed partial class WeeklyHours
{
    /// <summary>What two weeks share by the wall clock; it belongs to the day of the hours that open later.</summary>
    internal WeeklyHours And(WeeklyHours other)
    {
        var shared = new OpeningHours[Days][];
        for (var day = 0; day < Days; day++)
        {
            var openings = new List<Opening>();
            foreach (var one in Around(day))
                openings.AddRange(other.Around(day).Select(one.And).Where(opening => opening.Until > opening.From));
            shared[day] = Apart(openings.Where(opening => opening.Day == 0).OrderBy(opening => opening.From)).ToArray();
        }

        return new(shared);
    }

    /// <summary>The hours of a day, and of the day before, which may pass midnight.</summary>
    private IEnumerable<Opening> Around(int day) =>
        hours[(day + Days - 1) % Days].Select(opening => new Opening(opening.OpensAt - OpeningHours.SecondsPerDay, opening.ClosesAt - OpeningHours.SecondsPerDay, -1))
            .Concat(hours[day].Select(opening => new Opening(opening.OpensAt, opening.ClosesAt, 0)));

    /// <summary>Each cut to what none before it has.</summary>
    private static IEnumerable<OpeningHours> Apart(IEnumerable<Opening> openings)
    {
        var end = 0;
        foreach (var opening in openings.Where(opening => opening.Until > 0))
        {
            if (opening.Until > Math.Max(opening.From, end))
                yield return OpeningHours.OfSeconds(Math.Max(opening.From, end), opening.Until);
            end = Math.Max(end, opening.Until);
        }
    }
}
