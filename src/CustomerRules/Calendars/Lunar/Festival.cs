namespace CustomerRules.Calendars.Lunar;

/// <summary>A day in the year on which customers in China are greeted, Gregorian or lunar.</summary>
public enum Festival : byte
{
    /// <summary>No festival.</summary>
    None = 0,

    /// <summary>New Year (元旦): 1 January.</summary>
    NewYear = 1,

    /// <summary>Laba (腊八节): the 8th of the twelfth lunar month, before Lunar New Year.</summary>
    Laba = 2,

    /// <summary>Lunar New Year's Eve (除夕): the last day of the lunar year, the 29th or 30th of its last month.</summary>
    LunarNewYearsEve = 3,

    /// <summary>Lunar New Year, the Spring Festival (春节): the 1st of the first lunar month.</summary>
    LunarNewYear = 4,

    /// <summary>Lantern Festival (元宵节): the 15th of the first lunar month.</summary>
    Lantern = 5,

    /// <summary>Qingming (清明节): the day, in China standard time, on which the sun reaches 15 degrees of apparent longitude; 4, 5 or 6 April.</summary>
    Qingming = 6,

    /// <summary>Labour Day (劳动节): 1 May.</summary>
    LabourDay = 7,

    /// <summary>Dragon Boat Festival (端午节): the 5th of the fifth lunar month.</summary>
    DragonBoat = 8,

    /// <summary>Qixi (七夕节): the 7th of the seventh lunar month.</summary>
    Qixi = 9,

    /// <summary>Mid-Autumn Festival (中秋节): the 15th of the eighth lunar month.</summary>
    MidAutumn = 10,

    /// <summary>National Day (国庆节): 1 October.</summary>
    NationalDay = 11,

    /// <summary>Double Ninth Festival (重阳节): the 9th of the ninth lunar month.</summary>
    DoubleNinth = 12,
}
