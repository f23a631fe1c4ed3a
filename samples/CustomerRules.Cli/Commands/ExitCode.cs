namespace CustomerRules.Cli.Commands;

/// <summary>What the process returns.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The command line or an input file is wrong, or the customer is not there.</summary>
    public const int BadInput = 2;

    /// <summary>The user interrupted.</summary>
    public const int Interrupted = 130;
}
