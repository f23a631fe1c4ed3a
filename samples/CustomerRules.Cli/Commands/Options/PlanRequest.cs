using System.Collections.Generic;
using CustomerRules.Calendars;
using CustomerRules.Cli.Views;
using CustomerRules.Reasons;
using NodaTime;

namespace CustomerRules.Cli.Commands.Options;

/// <summary>What to plan, for when, and with whom.</summary>
internal sealed record PlanRequest(
    InputRequest Inputs, LocalDate From, LocalDate Until, PlanCalendar Calendar, int? Capacity, string? Owners, string? Existing, Language Language)
{
    /// <summary>The files to read.</summary>
    public IEnumerable<string> Files
    {
        get
        {
            foreach (string file in Inputs.Files)
                yield return file;
            if (Owners is not null)
                yield return Owners;
            if (Existing is not null)
                yield return Existing;
        }
    }

    /// <summary>The working days.</summary>
    public BusinessCalendar WorkingDays => Calendar == PlanCalendar.China ? BusinessCalendar.China : BusinessCalendar.MondayToFriday;

    /// <summary>Refuses options that do not go together.</summary>
    public void Check()
    {
        if (Until < From)
            throw new UsageException($"--until must not be before --from {Figure.Of(From)} ({Figure.Of(Until)})");
        if (From < Inputs.AsOf)
            throw new UsageException($"--from must not be before --as-of {Figure.Of(Inputs.AsOf)} ({Figure.Of(From)})");
    }
}
