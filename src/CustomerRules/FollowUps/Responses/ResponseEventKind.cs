namespace CustomerRules.FollowUps.Responses;

/// <summary>What happened to a matter that a customer brought up.</summary>
public enum ResponseEventKind : byte
{
    /// <summary>Not known; a clock refuses it.</summary>
    Unknown = 0,

    /// <summary>It came in: both clocks start.</summary>
    Opened = 1,

    /// <summary>It waits, for the customer or a third party: both clocks stand.</summary>
    Paused = 2,

    /// <summary>The wait is over: both clocks go on.</summary>
    Resumed = 3,

    /// <summary>The customer was answered: the first such event stops the clock of the first answer.</summary>
    Answered = 4,

    /// <summary>It was closed too early: the clocks go on with the time used before.</summary>
    Reopened = 5,

    /// <summary>It is done: the clocks stop.</summary>
    Closed = 6,
}
