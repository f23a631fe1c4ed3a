using System.Collections.Generic;
using CustomerRules.Reasons;

namespace CustomerRules.Relationships;

/// <summary>An action of a playbook that is due now, and why.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class TriggeredAction
{
    private readonly IReadOnlyList<Reason> explanation;

    internal TriggeredAction(PlaybookAction action, PlaybookReasons reasons, IReadOnlyList<Reason> explanation) =>
        (Action, Reasons, this.explanation) = (action, reasons, explanation);

    /// <summary>What to do.</summary>
    public PlaybookAction Action { get; }

    /// <summary>Why now; never none.</summary>
    public PlaybookReasons Reasons { get; }

    /// <summary>Why now, with the figures, in the order of the reasons' bits.</summary>
    public IReadOnlyList<Reason> Explain() => explanation;

    /// <summary>The code of the action and the reasons, such as <c>AppointSponsor: TierReached</c>.</summary>
    public override string ToString() => Action + ": " + Reasons;
}
