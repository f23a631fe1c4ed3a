using CustomerRules.Calendars;
using NodaTime;

namespace CustomerRules.FollowUps.Responses;

/// <summary>Working time from 09:00 to 17:00 UTC, until the calendar has hours of its own: members of a calendar come first.</summary>
internal static class WorkingHours
{
    extension(BusinessCalendar calendar)
    {
        public LocalDate? AddWorkingDays(LocalDate date, int days)
        {
            for (; days > 0; days--)
                date = calendar.Roll(date.PlusDays(1), RollConvention.Following);
            return date;
        }

        public Duration WorkingTimeBetween(Instant from, Instant to)
        {
            var sum = Duration.Zero;
            for (var date = from.InUtc().Date; date <= to.InUtc().Date; date = date.PlusDays(1))
            {
                var (open, close) = (Instant.Max(from, Hour(date, 9)), Instant.Min(to, Hour(date, 17)));
                if (calendar.IsWorkingDay(date) && open < close)
                    sum += close - open;
            }

            return sum;
        }

        public Instant? AddWorkingTime(Instant from, Duration time)
        {
            for (var date = from.InUtc().Date; time > Duration.Zero; date = date.PlusDays(1))
            {
                var (open, close) = (Instant.Max(from, Hour(date, 9)), Hour(date, 17));
                if (!calendar.IsWorkingDay(date) || open >= close)
                    continue;
                if (time <= close - open)
                    return open + time;
                time -= close - open;
            }

            return from;
        }
    }

    private static Instant Hour(LocalDate date, int hour) => date.At(new LocalTime(hour, 0)).InUtc().ToInstant();
}
