using System;
using CustomerRules.Internal;
using CustomerRules.Tiers;
using NodaTime;

namespace CustomerRules;

/// <summary>Where an assessment came from: the rules by the name and version that the caller gave them, the library, the date and the boundaries.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class Provenance
{
    internal Provenance(string ruleBookName, string ruleBookVersion, int asOf, TierBoundaries boundaries)
    {
        RuleBookName = ruleBookName;
        RuleBookVersion = ruleBookVersion;
        AsOf = DayNumber.ToDate(asOf);
        Boundaries = boundaries;
    }

    /// <summary>The name of the rule book, as the caller gave it.</summary>
    public string RuleBookName { get; }

    /// <summary>The version of the rule book, as the caller gave it.</summary>
    public string RuleBookVersion { get; }

    /// <summary>The version of this library, such as <c>0.1.0</c>.</summary>
    public string LibraryVersion { get; } = Internal.LibraryVersion.Current;

    /// <summary>The date of assessment.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The boundaries of the tiers; their text is their identity.</summary>
    public TierBoundaries Boundaries { get; }

    /// <summary>Invariant text of all parts.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{RuleBookName} {RuleBookVersion}, CustomerRules {LibraryVersion}, as of {AsOf:uuuu-MM-dd}, boundaries {Boundaries}");
}
