using System;

namespace CustomerRules.FollowUps;

/// <summary>Why a follow-up is planned as it is, and what became of it. One bit each; bits are stable.</summary>
[Flags]
public enum FollowUpReasons : ulong
{
    /// <summary>No reason.</summary>
    None = 0,

    // Cadence: bits 0 to 7.

    /// <summary>Counted from the last real contact.</summary>
    ContactAfterLastContact = 1UL << 0,

    /// <summary>Counted from the last order, as no contact is known.</summary>
    ContactAfterLastOrder = 1UL << 1,

    /// <summary>Counted from the start of the window, as neither contact nor order is known.</summary>
    ContactFromStart = 1UL << 2,

    /// <summary>It was due before the window.</summary>
    ContactOverdue = 1UL << 3,

    /// <summary>A projection: counted from a contact that is itself only planned.</summary>
    ContactProjected = 1UL << 4,

    /// <summary>Counted from the date of the contact before it, which was called off.</summary>
    ContactAfterCancelled = 1UL << 5,

    // Occasions and surveys: bits 8 to 17.

    /// <summary>A birthday.</summary>
    OccasionBirthday = 1UL << 8,

    /// <summary>A birthday by the lunar calendar.</summary>
    OccasionLunarBirthday = 1UL << 9,

    /// <summary>An anniversary.</summary>
    OccasionAnniversary = 1UL << 10,

    /// <summary>A fixed day of the year that matters to the customer.</summary>
    OccasionFixedDay = 1UL << 11,

    /// <summary>A festival that is kept.</summary>
    OccasionFestival = 1UL << 12,

    /// <summary>The season of a product starts.</summary>
    OccasionSeasonStart = 1UL << 13,

    /// <summary>The year does not have the original day: another stands in for it.</summary>
    OccasionSubstituted = 1UL << 14,

    /// <summary>An occasion or survey that was due before the window, and can still be caught up on.</summary>
    OccasionCaughtUp = 1UL << 15,

    /// <summary>A survey of a tier whose customers are all asked.</summary>
    SurveyOfTier = 1UL << 16,

    /// <summary>A survey of a customer in the sample of the year.</summary>
    SurveyOfSample = 1UL << 17,

    // Sequences: bits 18 to 29.

    /// <summary>A step of a sequence, so many days after its event.</summary>
    StepDaysAfter = 1UL << 18,

    /// <summary>A step of a sequence, so many working days after its event.</summary>
    StepWorkingDaysAfter = 1UL << 19,

    /// <summary>A step of a sequence, so many days before its event.</summary>
    StepDaysBefore = 1UL << 20,

    /// <summary>A step of a sequence, so many working days before its event.</summary>
    StepWorkingDaysBefore = 1UL << 21,

    /// <summary>A step of a sequence, on the day of its event.</summary>
    StepOnTheDay = 1UL << 22,

    /// <summary>A step of a sequence, whose date is no working day or comes before the step ahead of it.</summary>
    StepMoved = 1UL << 23,

    /// <summary>A step of a sequence that was due before the window.</summary>
    StepOverdue = 1UL << 24,

    /// <summary>The second owner acts.</summary>
    SecondOwnerActs = 1UL << 25,

    /// <summary>The manager acts.</summary>
    ManagerActs = 1UL << 26,

    /// <summary>The sponsor acts.</summary>
    SponsorActs = 1UL << 27,

    /// <summary>It is a matter for somebody whom nobody named: the owner sees to it.</summary>
    ActorNotKnown = 1UL << 28,

    /// <summary>The customer is captive and no recovery is on file.</summary>
    RecoveryOfCaptive = 1UL << 29,

    // Permission: bits 30 to 40.

    /// <summary>No contact of any kind is wanted.</summary>
    NoContact = 1UL << 30,

    /// <summary>Marketing was objected to.</summary>
    OptedOutOfMarketing = 1UL << 31,

    /// <summary>Consent to the purpose was withheld on every channel.</summary>
    ConsentWithheld = 1UL << 32,

    /// <summary>Consent is needed and was not given on any channel.</summary>
    ConsentUnknown = 1UL << 33,

    /// <summary>The person it is meant for, or everybody who was known, is no longer there.</summary>
    PersonLeft = 1UL << 34,

    /// <summary>The person is not known to have agreed to being congratulated.</summary>
    CongratulationNotAgreed = 1UL << 35,

    /// <summary>Another person is contacted than the one it was meant for.</summary>
    PersonReplaced = 1UL << 36,

    /// <summary>The customer itself is addressed, as none of the people known there can be.</summary>
    AddressedToCustomer = 1UL << 37,

    /// <summary>The channel of first choice is not permitted, and another is.</summary>
    ChannelReplaced = 1UL << 38,

    /// <summary>Its due date was a quiet date.</summary>
    MovedOffQuietDates = 1UL << 39,

    /// <summary>Every date on which it could take place is a quiet one.</summary>
    QuietThroughout = 1UL << 40,

    // Fatigue: bits 41 to 45.

    /// <summary>It takes other follow-ups with the customer along.</summary>
    TakesOthersAlong = 1UL << 41,

    /// <summary>Another follow-up with the customer, close to it, takes it along.</summary>
    TakenAlong = 1UL << 42,

    /// <summary>It comes too close to another follow-up with the customer that cannot take it along.</summary>
    TooSoon = 1UL << 43,

    /// <summary>Its due date moved to a date on which it can take others along.</summary>
    MovedToTakeAlong = 1UL << 44,

    /// <summary>Its window was cut to keep its distance from the customer's other contacts.</summary>
    WindowCut = 1UL << 45,

    // Workload: bits 46 to 51.

    /// <summary>It takes place on another day than the nearest one on which it may, as that day is full or was another in an earlier plan.</summary>
    MovedForCapacity = 1UL << 46,

    /// <summary>The date due is no working day of the owner, or a quiet date.</summary>
    DueOnClosedDay = 1UL << 47,

    /// <summary>The date due lies outside the plan, or too close to another contact with the customer.</summary>
    DueOutsideWindow = 1UL << 48,

    /// <summary>Every day on which it may take place is full of follow-ups at least as important.</summary>
    OverflowNoCapacity = 1UL << 49,

    /// <summary>No date of its window is a working day of the owner on which the customer may be contacted.</summary>
    OverflowNoWorkingDay = 1UL << 50,

    /// <summary>Its window lies outside the plan.</summary>
    OverflowOutsidePlan = 1UL << 51,

    // Planning again: bits 52 to 61.

    /// <summary>A person put it off; its dates move along.</summary>
    PutOff = 1UL << 52,

    /// <summary>It keeps its day within the freeze horizon, though the rules would now plan it otherwise.</summary>
    HeldByFreeze = 1UL << 53,

    /// <summary>Moved: its day is no longer a working day.</summary>
    MovedFromClosedDay = 1UL << 54,

    /// <summary>Moved: it has another owner now.</summary>
    MovedToOtherOwner = 1UL << 55,

    /// <summary>Moved: its dates, or those of another contact with the customer, have changed.</summary>
    MovedWithWindow = 1UL << 56,

    /// <summary>Moved: its day is needed for others.</summary>
    MovedForOthers = 1UL << 57,

    /// <summary>Dropped: it took place or was called off.</summary>
    DroppedAsSettled = 1UL << 58,

    /// <summary>Dropped: the customer is not among those planned for.</summary>
    DroppedWithCustomer = 1UL << 59,

    /// <summary>Dropped: nothing calls for it any more.</summary>
    DroppedWithoutCause = 1UL << 60,

    /// <summary>Dropped: its date lies outside the plan.</summary>
    DroppedOutsideWindow = 1UL << 61,

    // Sequences, continued: bit 62.

    /// <summary>The left-on date of a key person started the sequence.</summary>
    KeyPersonLeft = 1UL << 62,
}
