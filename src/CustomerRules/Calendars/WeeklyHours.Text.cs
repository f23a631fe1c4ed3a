using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CustomerRules.Calendars;

public sealed partial class WeeklyHours
{
    /// <summary>Invariant text such as <c>Monday to Friday 09:00-12:00 and 13:00-17:00, Saturday 09:00-12:00</c>, <c>always open</c> or <c>never open</c>.</summary>
    public override string ToString()
    {
        if (!IsEverOpen)
            return "never open";
        if (Array.TrueForAll(hours, day => day.Length == 1 && day[0] == OpeningHours.WholeDay))
            return "always open";
        var runs = new List<string>();
        for (var first = 0; first < Days;)
        {
            var after = first + 1;
            while (after < Days && hours[after].SequenceEqual(hours[first]))
                after++;
            if (hours[first].Length > 0)
                runs.Add(Names(first, after - 1) + " " + string.Join(" and ", hours[first]));
            first = after;
        }

        return string.Join(", ", runs);
    }

    private static string Names(int first, int last) => first == last ? Name(first) : Name(first) + " to " + Name(last);

    private static string Name(int index) => ((IsoDayOfWeek)(index + 1)).ToString();
}
