namespace CustomerRules.FollowUps.Agendas;

/// <summary>What is new about a line of an agenda since the plan before.</summary>
public enum AgendaChange : byte
{
    /// <summary>There is no plan before to compare with.</summary>
    Unknown = 0,

    /// <summary>It stood on the same date.</summary>
    Unchanged = 1,

    /// <summary>It was not placed before.</summary>
    New = 2,

    /// <summary>It stood on another date.</summary>
    Moved = 3,
}
