using System;
using System.Globalization;
using System.Text;
using CustomerRules.Cli.Input.Fields;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Planning;
using NodaTime;
using NodaTime.Text;

namespace CustomerRules.Cli.Plans;

/// <summary>
/// The column <c>reason</c> of a plan: the codes of the reasons joined by <c>;</c>, and at the end what makes the follow-up the same one in a later plan,
/// as <c>Cycle=2026-03-01+0</c>, with how often it has changed in the calendar since, as <c>Sequence=1</c>, where it has. Before it, where a person put the
/// follow-up off, the date that this was to, as <c>PutOffTo=2026-03-28</c>.
/// </summary>
internal static class PlanCodes
{
    /// <summary>The most changes that a calendar entry counts.</summary>
    public const int MostChanges = 1_000_000_000;

    private const string Cycle = "Cycle=";
    private const string Sequence = ";Sequence=";
    private const string PutOffTo = "PutOffTo=";

    public static string Of(PlannedFollowUp item, int sequence)
    {
        var codes = new StringBuilder();
        if (item.Reasons != FollowUpReasons.None)
            codes.Append(item.Reasons).Replace(", ", ";").Append(';');
        if (item.FollowUp.PutOffTo is { } date)
            codes.Append(PutOffTo).Append(LocalDatePattern.Iso.Format(date)).Append(';');
        codes.Append(Cycle).Append(item.FollowUp.Key.Cycle);
        if (sequence > 0)
            codes.Append(Sequence).Append(sequence.ToString(CultureInfo.InvariantCulture));
        return codes.ToString();
    }

    /// <summary>Reads back the cycle, the sequence and the date it was put off to.</summary>
    public static bool TryParse(string reason, out string cycle, out int sequence, out LocalDate? putOffTo)
    {
        sequence = 0;
        putOffTo = null;
        cycle = "";
        int start = reason.StartsWith(Cycle, StringComparison.Ordinal) ? 0 : reason.IndexOf(";" + Cycle, StringComparison.Ordinal) + 1;
        if (start == 0 && !reason.StartsWith(Cycle, StringComparison.Ordinal))
            return false;
        cycle = reason[(start + Cycle.Length)..];
        if (!TryParsePutOffTo(reason[..start], out putOffTo))
            return false;
        int end = cycle.LastIndexOf(Sequence, StringComparison.Ordinal);
        if (end < 0)
            return cycle.Length > 0;
        bool isNumber = int.TryParse(cycle.AsSpan(end + Sequence.Length), NumberStyles.None, CultureInfo.InvariantCulture, out sequence) && sequence <= MostChanges;
        cycle = cycle[..end];
        return isNumber && cycle.Length > 0;
    }

    private static bool TryParsePutOffTo(string codes, out LocalDate? date)
    {
        date = null;
        foreach (string code in codes.Split(';'))
        {
            if (!code.StartsWith(PutOffTo, StringComparison.Ordinal))
                continue;
            if (!DateField.Date(Encoding.UTF8.GetBytes(code[PutOffTo.Length..]), out var read, out _))
                return false;
            date = read;
        }

        return true;
    }
}
