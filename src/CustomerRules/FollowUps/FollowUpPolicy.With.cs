using System;
using CustomerRules.Calendars;
using CustomerRules.FollowUps.Fatigue;
using CustomerRules.FollowUps.Occasions;
using CustomerRules.FollowUps.Persons;
using CustomerRules.FollowUps.Sequences;
using CustomerRules.FollowUps.Surveys;
using CustomerRules.Internal.Guards;

namespace CustomerRules.FollowUps;

public sealed partial class FollowUpPolicy
{
    private FollowUpPolicy(FollowUpPolicy other)
        : this(other, other.Cadence, other.Calendar)
    {
    }

    private FollowUpPolicy(FollowUpPolicy other, Cadence cadence, BusinessCalendar calendar)
        : this(cadence, calendar, other.OverdueSpreadWorkingDays)
    {
        FreezeWorkingDays = other.FreezeWorkingDays;
        Permissions = other.Permissions;
        Fatigue = other.Fatigue;
        Occasions = other.Occasions;
        Sequences = other.Sequences;
        Surveys = other.Surveys;
    }

    /// <summary>The same policy with another cadence.</summary>
    /// <param name="cadence">The cadence.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cadence"/> is null.</exception>
    public FollowUpPolicy With(Cadence cadence) => new(this, Guard.Against.Null(cadence), Calendar);

    /// <summary>The same policy with another calendar.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    public FollowUpPolicy With(BusinessCalendar calendar) => new(this, Cadence, Guard.Against.Null(calendar));

    /// <summary>The same policy with another freeze horizon.</summary>
    /// <param name="workingDays">The working days from the start of a plan on within which a follow-up keeps its day unless there is a reason; 0 to 260.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="workingDays"/> is out of range.</exception>
    public FollowUpPolicy WithFreeze(int workingDays) =>
        new(this) { FreezeWorkingDays = Guard.Against.OutOfRange(workingDays, 0, 260, "working days") };

    /// <summary>The same policy with another rule of who may be contacted.</summary>
    /// <param name="policy">The policy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public FollowUpPolicy With(PermissionPolicy policy) => new(this) { Permissions = Guard.Against.Null(policy) };

    /// <summary>The same policy with another rule of how close together a customer may be contacted.</summary>
    /// <param name="policy">The policy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public FollowUpPolicy With(FatiguePolicy policy) => new(this) { Fatigue = Guard.Against.Null(policy) };

    /// <summary>The same policy with other occasions.</summary>
    /// <param name="policy">The policy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public FollowUpPolicy With(OccasionPolicy policy) => new(this) { Occasions = Guard.Against.Null(policy) };

    /// <summary>The same policy with other sequences.</summary>
    /// <param name="policy">The policy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public FollowUpPolicy With(SequencePolicy policy) => new(this) { Sequences = Guard.Against.Null(policy) };

    /// <summary>The same policy with another rule of who is asked how satisfied it is.</summary>
    /// <param name="policy">The policy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public FollowUpPolicy With(SurveyPolicy policy) => new(this) { Surveys = Guard.Against.Null(policy) };
}
