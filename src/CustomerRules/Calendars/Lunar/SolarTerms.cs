namespace CustomerRules.Calendars.Lunar;

/// <summary>The one solar term that is a festival.</summary>
internal static class SolarTerms
{
    /// <summary>
    /// The day of April on which Qingming falls, a digit per year from 1901 on. The closest to midnight, China standard time, are 2071 (00:10 on the 5th), 1943
    /// (00:11 on the 6th) and 1976 (23:46 on the 4th); in no year does Beijing mean time, in use until 1928, give another day.
    /// </summary>
    private const string QingmingDays =
        "5665566556655565556555655565556555655565" // 1901 to 1940
        + "5565555555555555555555555555555555545554" // 1941 to 1980
        + "5554555455545554555455545554455445544554" // 1981 to 2020
        + "4554455445544554455444544454445444544454" // 2021 to 2060
        + "4454445444544444444444444444444444444445"; // 2061 to 2100

    public static int QingmingDayOf(int year) => QingmingDays[year - LunarTable.FirstYear] - '0';
}
