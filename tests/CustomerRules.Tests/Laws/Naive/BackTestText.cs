using System;
using System.Linq;
using CustomerRules.BackTests;

namespace CustomerRules.Tests.Laws.Naive;

/// <summary>Everything a report says, as a text that two reports are compared by.</summary>
internal static class BackTestText
{
    public static string Of(BackTestReport report) => string.Join(Environment.NewLine, new[]
    {
        report + " of " + report.Lines + " from " + report.DataBegin + " to " + report.DataEnd,
        "censored " + string.Join(", ", report.CensoredDates),
        Of(report.ByTier),
        Of(report.ByKeptTier),
        Of(report.ByPattern),
    }.Concat(report.Periods.Select(period => period + " " + period.Boundaries + " " + Of(period.ByTier) + Of(period.ByKeptTier) + Of(period.ByPattern))));

    private static string Of<TClass>(BackTestTable<TClass> table)
        where TClass : struct, Enum
        => table + Environment.NewLine + string.Join(Environment.NewLine, table.Rows.Select(row => row + "; " + row.Flips));
}
