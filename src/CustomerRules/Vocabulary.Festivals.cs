using System;
using CustomerRules.Calendars.Lunar;
using CustomerRules.Reasons;

namespace CustomerRules;

public static partial class Vocabulary
{
    /// <summary>The name of a festival.</summary>
    /// <param name="festival">The festival.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(Festival festival, Language language) => Name(
        festival,
        language,
        [
            "none", "New Year", "Laba Festival", "Lunar New Year's Eve", "Lunar New Year", "Lantern Festival", "Qingming Festival", "Labour Day",
            "Dragon Boat Festival", "Qixi Festival", "Mid-Autumn Festival", "National Day", "Double Ninth Festival",
        ],
        ["无", "元旦", "腊八节", "除夕", "春节", "元宵节", "清明节", "劳动节", "端午节", "七夕节", "中秋节", "国庆节", "重阳节"]);
}
