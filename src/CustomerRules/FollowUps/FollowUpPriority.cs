namespace CustomerRules.FollowUps;

/// <summary>Which follow-up comes first where time is short: the smaller value. Values are stable.</summary>
/// <remarks>Source: complaints before all, events before the calendar, and the backlog most valuable first.</remarks>
public enum FollowUpPriority : byte
{
    /// <summary>Not said: after all others.</summary>
    Unknown = 0,

    /// <summary>A step of handling a complaint: neither absorbed nor suppressed.</summary>
    Complaint = 1,

    /// <summary>A step that follows from an event, such as a renewal or a handover.</summary>
    Event = 2,

    /// <summary>The regular contact with a customer of tier A.</summary>
    KeyCustomer = 3,

    /// <summary>The regular contact with a customer of tier B.</summary>
    ImportantCustomer = 4,

    /// <summary>The regular contact with any other customer.</summary>
    OrdinaryCustomer = 5,

    /// <summary>A courtesy: an occasion or a survey.</summary>
    Courtesy = 6,
}
