using System.Collections.Generic;
using System.Linq;
using CustomerRules.Calendars;
using NodaTime;

namespace CustomerRules.Tests.Generators;

/// <summary>
/// A calendar twice: as the library has it, and as openings in minutes of the wall clock that a naive reader can look up. Openings begin and end away from
/// the hours at which these zones change their clocks.
/// </summary>
internal sealed class WallHours
{
    private static readonly string[] Zones = ["Etc/UTC", "Asia/Shanghai", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe"];

    /// <summary>Openings of a day in minutes from its 00:00; after 1,440 on the day after.</summary>
    private static readonly (int Opens, int Closes)[][] Days =
        [[], [(540, 1_020)], [(480, 720), (810, 1_080)], [(600, 1_440)], [(1_200, 1_680)], [(0, 1_440)]];

    /// <summary>1 December 2025 in days since 1970.</summary>
    private const int FirstDay = 20_423;

    private readonly (int Opens, int Closes)[][] week;
    private readonly Dictionary<LocalDate, (int Opens, int Closes)[]> dates = [];
    private readonly (int Opens, int Closes)[][] days;

    private WallHours(Draw draw, string zone, bool never)
    {
        Zone = DateTimeZoneProviders.Tzdb[zone];
        week = Enumerable.Range(0, 7).Select(day => never ? Days[0] : Days[day < 3 ? draw.Int(1, 5) : draw.Int(0, 5)]).ToArray();
        for (var date = new LocalDate(2026, 1, 1); !never && date.Year == 2026; date = date.PlusDays(1))
        {
            if (draw.Chance(1, 8))
                dates[date] = Days[draw.Int(0, 5)];
        }

        days = Enumerable.Range(0, 800).Select(day => On(new LocalDate(2025, 12, 1).PlusDays(day))).ToArray();
        Calendar = dates.Aggregate(
            BusinessCalendar.Create(Zone, Enumerable.Range(1, 7).Aggregate(WeeklyHours.Closed, (hours, day) => hours.With((IsoDayOfWeek)day, Hours(week[day - 1])))),
            (calendar, own) => own.Value.Length == 0 ? calendar.WithClosedDates(own.Key) : calendar.WithHours(own.Key, Hours(own.Value)));
    }

    /// <summary>A fixed choice, so that each calendar is compiled once: one of them never opens.</summary>
    public static IReadOnlyList<WallHours> All { get; } = Enumerable.Range(1, 15).Select(seed => new WallHours(new Draw((ulong)seed), Zones[seed % Zones.Length], seed == 1)).ToList();

    public BusinessCalendar Calendar { get; }

    public DateTimeZone Zone { get; }

    public bool NeverOpens => week.All(day => day.Length == 0);

    /// <summary>The openings that begin on a date.</summary>
    public (int Opens, int Closes)[] On(LocalDate date) => dates.TryGetValue(date, out var own) ? own : week[(int)date.DayOfWeek - 1];

    public bool IsOpen(Instant minute)
    {
        var local = (minute - NodaConstants.UnixEpoch + Duration.FromSeconds(Zone.GetUtcOffset(minute).Seconds)).BclCompatibleTicks / NodaConstants.TicksPerMinute;
        var (day, time) = ((int)(local / 1_440) - FirstDay, (int)(local % 1_440));
        return Opens(day, time) || Opens(day - 1, time + 1_440);
    }

    public override string ToString() => Zone.Id + ", " + string.Join(" ", week.Select(Text)) + ", " + string.Join(" ", dates.Select(own => own.Key + ":" + Text(own.Value)));

    private bool Opens(int day, int time)
    {
        foreach (var (opens, closes) in days[day])
        {
            if (opens <= time && time < closes)
                return true;
        }

        return false;
    }

    private static string Text((int Opens, int Closes)[] day) => "[" + string.Join(";", day) + "]";

    private static OpeningHours[] Hours((int Opens, int Closes)[] day) => day.Select(opening => opening.Closes switch
    {
        < 1_440 => OpeningHours.Between(Time(opening.Opens), Time(opening.Closes)),
        1_440 => OpeningHours.UntilMidnight(Time(opening.Opens)),
        _ => OpeningHours.ThroughMidnight(Time(opening.Opens), Time(opening.Closes - 1_440)),
    }).ToArray();

    private static LocalTime Time(int minute) => new(minute / 60, minute % 60);
}
