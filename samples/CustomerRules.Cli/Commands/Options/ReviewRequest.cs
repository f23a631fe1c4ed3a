using System.Collections.Generic;
using CustomerRules.Cli.Views;
using NodaTime;

namespace CustomerRules.Cli.Commands.Options;

/// <summary>What to review, and against what.</summary>
internal sealed record ReviewRequest(InputRequest Inputs, string? Previous, LocalDate? PreviousAsOf)
{
    /// <summary>The files to read.</summary>
    public IEnumerable<string> Files => Previous is null ? Inputs.Files : [.. Inputs.Files, Previous];

    /// <summary>Refuses options that do not go together.</summary>
    public void Check()
    {
        if ((Previous is null) != (PreviousAsOf is null))
            throw new UsageException("--previous and --previous-as-of go together");
        if (PreviousAsOf > Inputs.AsOf)
            throw new UsageException($"--previous-as-of must not be after --as-of {Figure.Of(Inputs.AsOf)} ({Figure.Of(PreviousAsOf.Value)})");
    }
}
