using System;
using System.Globalization;
using System.Text;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Planning;

namespace CustomerRules.Cli.Plans;

/// <summary>
/// The column <c>reason</c> of a plan: the codes of the reasons joined by <c>;</c>, and at the end what makes the follow-up the same one in a later plan,
/// as <c>Cycle=2026-03-01+0</c>, with how often it has changed in the calendar since, as <c>Sequence=1</c>, where it has.
/// </summary>
internal static class PlanCodes
{
    private const string Cycle = "Cycle=";
    private const string Sequence = ";Sequence=";

    public static string Of(PlannedFollowUp item, int sequence)
    {
        var codes = new StringBuilder();
        if (item.Reasons != FollowUpReasons.None)
            codes.Append(item.Reasons).Replace(", ", ";").Append(';');
        codes.Append(Cycle).Append(item.FollowUp.Key.Cycle);
        if (sequence > 0)
            codes.Append(Sequence).Append(sequence.ToString(CultureInfo.InvariantCulture));
        return codes.ToString();
    }

    /// <summary>Reads cycle and sequence back.</summary>
    public static bool TryParse(string reason, out string cycle, out int sequence)
    {
        sequence = 0;
        cycle = "";
        int start = reason.StartsWith(Cycle, StringComparison.Ordinal) ? 0 : reason.IndexOf(";" + Cycle, StringComparison.Ordinal) + 1;
        if (start == 0 && !reason.StartsWith(Cycle, StringComparison.Ordinal))
            return false;
        cycle = reason[(start + Cycle.Length)..];
        int end = cycle.LastIndexOf(Sequence, StringComparison.Ordinal);
        if (end < 0)
            return cycle.Length > 0;
        bool isNumber = int.TryParse(cycle.AsSpan(end + Sequence.Length), NumberStyles.None, CultureInfo.InvariantCulture, out sequence) && sequence <= 1_000_000_000;
        cycle = cycle[..end];
        return isNumber && cycle.Length > 0;
    }
}
