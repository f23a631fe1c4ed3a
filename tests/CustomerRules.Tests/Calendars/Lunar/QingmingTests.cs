using System.Linq;
using CustomerRules.Calendars.Lunar;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Calendars.Lunar;

public class QingmingTests
{
    [Fact]
    public void It_is_the_day_on_which_the_sun_reaches_15_degrees() =>
        Assert.All(Enumerable.Range(1901, 200), year => Assert.Equal(ApparentSun.Qingming(year).Date, Festivals.DateOf(Festival.Qingming, year)));

    /// <summary>The astronomy is good to a minute or two: only these years lie within 20 minutes of midnight, and all by 10 or more.</summary>
    [Fact]
    public void No_year_is_so_close_to_midnight_that_the_astronomy_could_err()
    {
        var close = Enumerable.Range(1901, 200).Where(year => MinutesFromMidnight(ApparentSun.Qingming(year)) < 20).ToList();
        Assert.Equal([1943, 1976, 2071], close);
        Assert.All(close, year => Assert.True(MinutesFromMidnight(ApparentSun.Qingming(year)) >= 10));
    }

    /// <summary>Until 1928 the calendar went by Beijing mean time, 14 minutes and 26 seconds behind.</summary>
    [Fact]
    public void Beijing_mean_time_gives_the_same_days() =>
        Assert.All(Enumerable.Range(1901, 28), year => Assert.Equal(Festivals.DateOf(Festival.Qingming, year), ApparentSun.Qingming(year).PlusSeconds(-866).Date));

    [Fact]
    public void It_falls_on_4_5_or_6_April() =>
        Assert.Equal([4, 5, 6], Enumerable.Range(1901, 200).Select(year => Festivals.DateOf(Festival.Qingming, year).Day).Distinct().OrderBy(day => day));

    private static long MinutesFromMidnight(LocalDateTime time)
    {
        var minutes = time.TimeOfDay.TickOfDay / NodaConstants.TicksPerMinute;
        return minutes < 720 ? minutes : 1_440 - minutes;
    }
}
