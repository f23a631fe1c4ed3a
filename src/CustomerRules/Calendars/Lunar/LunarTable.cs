namespace CustomerRules.Calendars.Lunar;

/// <summary>The months of the lunar years 1901 to 2100, and what follows from them. About 46 KB once unfolded.</summary>
internal static class LunarTable
{
    public const int FirstYear = 1901;

    public const int LastYear = 2100;

    /// <summary>1901-02-19, Lunar New Year of the first year.</summary>
    public const int FirstDay = -25_153;

    /// <summary>2101-01-28, the last day of the last year.</summary>
    public const int LastDay = 47_874;

    private const int Years = LastYear - FirstYear + 1;

    private const int MonthCount = 2_473;

    /// <summary>Two for each of 12 months, the second for the leap month, as bits.</summary>
    private const int NamesPerYear = 32;

    /// <summary>In parts of 2 to the 32nd.</summary>
    private const long MonthsPerDay = 145_441_302;

    /// <summary>
    /// An entry per year. Bit m: whether month m, counted from 0 with the leap month in its place, has 30 days and not 29.
    /// Bits 13 to 16: the month that a leap month follows, 0 where none does.
    /// </summary>
    private static readonly int[] Months =
    [
        0x00752, 0x00EA5, 0x0B64A, 0x0064B, 0x00A9B, 0x09556, 0x0056A, 0x00B59, 0x05752, 0x00752, // 1901
        0x0DB25, 0x00B25, 0x00A4B, 0x0B4AB, 0x002AD, 0x0056B, 0x04B69, 0x00DA9, 0x0FD92, 0x00E92, // 1911
        0x00D25, 0x0BA4D, 0x00A56, 0x002B6, 0x095B5, 0x006D4, 0x00EA9, 0x05E92, 0x00E92, 0x0CD26, // 1921
        0x0052B, 0x00A57, 0x0B2B6, 0x00B5A, 0x006D4, 0x06EC9, 0x00749, 0x0F693, 0x00A93, 0x0052B, // 1931
        0x0CA5B, 0x00AAD, 0x0056A, 0x09B55, 0x00BA4, 0x00B49, 0x05A93, 0x00A95, 0x0F52D, 0x00536, // 1941
        0x00AAD, 0x0B5AA, 0x005B2, 0x00DA5, 0x07D4A, 0x00D4A, 0x10A95, 0x00A97, 0x00556, 0x0CAB5, // 1951
        0x00AD5, 0x006D2, 0x08EA5, 0x00EA5, 0x0064A, 0x06C97, 0x00A9B, 0x0F55A, 0x0056A, 0x00B69, // 1961
        0x0B752, 0x00B52, 0x00B25, 0x0964B, 0x00A4B, 0x114AB, 0x002AD, 0x0056D, 0x0CB69, 0x00DA9, // 1971
        0x00D92, 0x09D25, 0x00D25, 0x15A4D, 0x00A56, 0x002B6, 0x0C5B5, 0x006D5, 0x00EA9, 0x0BE92, // 1981
        0x00E92, 0x00D26, 0x06A56, 0x00A57, 0x114D6, 0x0035A, 0x006D5, 0x0B6C9, 0x00749, 0x00693, // 1991
        0x0952B, 0x0052B, 0x00A5B, 0x0555A, 0x0056A, 0x0FB55, 0x00BA4, 0x00B49, 0x0BA93, 0x00A95, // 2001
        0x0052D, 0x08AAD, 0x00AB5, 0x135AA, 0x005D2, 0x00DA5, 0x0DD4A, 0x00D4A, 0x00C95, 0x0952E, // 2011
        0x00556, 0x00AB5, 0x055B2, 0x006D2, 0x0CEA5, 0x00725, 0x0064B, 0x0AC97, 0x00CAB, 0x0055A, // 2021
        0x06AD6, 0x00B69, 0x17752, 0x00B52, 0x00B25, 0x0DA4B, 0x00A4B, 0x004AB, 0x0A55B, 0x005AD, // 2031
        0x00B6A, 0x05B52, 0x00D92, 0x0FD25, 0x00D25, 0x00A55, 0x0B4AD, 0x004B6, 0x005B5, 0x06DAA, // 2041
        0x00EC9, 0x11E92, 0x00E92, 0x00D26, 0x0CA56, 0x00A57, 0x004D6, 0x086D5, 0x00755, 0x00749, // 2051
        0x06E93, 0x00693, 0x0F52B, 0x0052B, 0x00A5B, 0x0B55A, 0x0056A, 0x00B65, 0x0974A, 0x00B4A, // 2061
        0x11A95, 0x00A95, 0x0052D, 0x0CAAD, 0x00AB5, 0x005AA, 0x08BA5, 0x00DA5, 0x00D4A, 0x07C95, // 2071
        0x00C96, 0x0F94E, 0x00556, 0x00AB5, 0x0B5B2, 0x006D2, 0x00EA5, 0x08E4A, 0x0068B, 0x10C97, // 2081
        0x004AB, 0x0055B, 0x0CAD6, 0x00B6A, 0x00752, 0x09725, 0x00B45, 0x00A8B, 0x0549B, 0x004AB, // 2091
    ];

    /// <summary>The first day of each month, and at last the day after the last.</summary>
    private static readonly int[] Starts = new int[MonthCount + 1];

    /// <summary>What a day of each month is to be added to for its packed date.</summary>
    private static readonly int[] PackedLessDay = new int[MonthCount];

    /// <summary>The first day of the month with a name, the packed date without its day; at last the day after the last year.</summary>
    private static readonly int[] StartsByName = new int[(Years * NamesPerYear) + 1];

    static LunarTable()
    {
        var (month, day) = (0, FirstDay);
        for (var year = 0; year < Years; year++)
        {
            var leap = LeapMonthOf(year);
            for (var place = 0; place < MonthsOf(year); place++, month++)
            {
                var isAfter = leap != 0 && place >= leap;
                var name = (year * NamesPerYear) + (2 * (isAfter ? place - 1 : place)) + (isAfter && place == leap ? 1 : 0);
                Starts[month] = day;
                PackedLessDay[month] = (name << LunarDate.NameShift) - day;
                StartsByName[name] = day;
                day += 29 + ((Months[year] >> place) & 1);
            }
        }

        Starts[month] = day;
        StartsByName[Years * NamesPerYear] = day;
    }

    /// <summary>The month, 1 to 12, that the leap month of a year follows; 0 where it has none. Years count from 0 here and below.</summary>
    public static int LeapMonthOf(int year) => Months[year] >> 13;

    /// <summary>12 or 13.</summary>
    public static int MonthsOf(int year) => LeapMonthOf(year) == 0 ? 12 : 13;

    /// <summary>The day number of Lunar New Year; also of the year after the last.</summary>
    public static int NewYearOf(int year) => StartsByName[year * NamesPerYear];

    /// <summary>The day number of the first day of the month with a name; the year must have it.</summary>
    public static int StartOf(int name) => StartsByName[name];

    /// <summary>29 or 30.</summary>
    public static int DaysIn(int year, int month, bool isLeapMonth)
    {
        var leap = LeapMonthOf(year);
        return 29 + ((Months[year] >> (leap != 0 && (month > leap || isLeapMonth) ? month : month - 1)) & 1);
    }

    /// <summary>The packed date of a day of the table: its month is a guess by the mean length of one, 29.530589 days, which is right or one too low.</summary>
    public static int PackedOf(int day)
    {
        var month = (int)((day - FirstDay) * MonthsPerDay >> 32);

        // One more where the next has begun, without a branch, which would be mispredicted.
        month -= (Starts[month + 1] - day - 1) >> 31;
        return PackedLessDay[month] + day;
    }
}
