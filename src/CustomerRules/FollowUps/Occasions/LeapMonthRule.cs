namespace CustomerRules.FollowUps.Occasions;

/// <summary>When a lunar birthday in a leap month (闰月) is kept. A birthday in a regular month is kept in the regular month, whatever the rule.</summary>
public enum LeapMonthRule : byte
{
    /// <summary>Not said.</summary>
    Unknown = 0,

    /// <summary>In the regular month with the same number, every year.</summary>
    SameAsRegular = 1,

    /// <summary>In the leap month in a year that has it, else in the regular month.</summary>
    LeapWhenItExists = 2,

    /// <summary>In the regular month every year, and in the leap month too in a year that has it.</summary>
    Both = 3,
}
