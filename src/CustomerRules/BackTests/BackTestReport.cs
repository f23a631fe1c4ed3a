using System;
using System.Collections.Generic;
using CustomerRules.Tiers;
using CustomerRules.Trade;
using NodaTime;

namespace CustomerRules.BackTests;

/// <summary>How well a rule book foretold what the customers then did, on the caller's own history.</summary>
/// <remarks>
/// <para>A rating date counts only where the data cover both of its windows: a window that begins before the first line or ends after the day of the last one would
/// take missing lines for missing orders. Other dates are named in <see cref="CensoredDates"/> and are in no count.</para>
/// <para>Ratings of one customer on several dates are not independent of each other, and windows that overlap share what they saw: the counts are exact, but they are no random sample.</para>
/// <para>Compared by reference. Immutable and thread-safe.</para>
/// </remarks>
public sealed class BackTestReport
{
    internal BackTestReport(BackTest test, IReadOnlyList<LocalDate> censoredDates, IReadOnlyList<BackTestPeriod> periods, BackTestTallies total)
    {
        (Schedule, Lines, DataBegin, DataEnd) = (test.Schedule, test.Lines, test.DataBegin, test.DataEnd);
        (RuleBookName, RuleBookVersion) = (test.Rules.Name, test.Rules.Version);
        (CensoredDates, Periods) = (censoredDates, periods);
        (ByTier, ByKeptTier, ByPattern) = (total.ByTier.ToTable(), total.ByKeptTier.ToTable(), total.ByPattern.ToTable());
    }

    /// <summary>The name of the rule book, as the caller gave it.</summary>
    public string RuleBookName { get; }

    /// <summary>The version of the rule book, as the caller gave it.</summary>
    public string RuleBookVersion { get; }

    /// <summary>When everybody was to be rated, and how far ahead the back-test looked.</summary>
    public BackTestSchedule Schedule { get; }

    /// <summary>Where the lines went.</summary>
    public BackTestLineCounts Lines { get; }

    /// <summary>The date of the first line, with or without a customer; null where there is none.</summary>
    public LocalDate? DataBegin { get; }

    /// <summary>The date of the last line, with or without a customer; null where there is none.</summary>
    public LocalDate? DataEnd { get; }

    /// <summary>The dates whose windows the data do not cover, ascending; nobody was rated on them.</summary>
    public IReadOnlyList<LocalDate> CensoredDates { get; }

    /// <summary>The other dates, ascending, each with what became of its ratings.</summary>
    public IReadOnlyList<BackTestPeriod> Periods { get; }

    /// <summary>All dates by raw tier.</summary>
    public BackTestTable<CustomerTier> ByTier { get; }

    /// <summary>All dates by the tier that the rule book's movement policy keeps.</summary>
    public BackTestTable<CustomerTier> ByKeptTier { get; }

    /// <summary>All dates by trade pattern.</summary>
    public BackTestTable<TradePattern> ByPattern { get; }

    /// <summary>Text such as <c>4 dates, 1 censored: 120 rated, 80 active, 75 reordered, 40 grew, 20 left</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Periods.Count} dates, {CensoredDates.Count} censored: ") + ByPattern.Total;
}
