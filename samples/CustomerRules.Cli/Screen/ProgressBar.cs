using System;
using Spectre.Console;

namespace CustomerRules.Cli.Screen;

/// <summary>A bar on standard error while something long is done, if somebody watches it; it is gone afterwards.</summary>
internal static class ProgressBar
{
    /// <summary>Does the work, which reports how much of it is done, 0 to 1.</summary>
    public static T Show<T>(Terminal terminal, string description, Func<Action<double>, T> work)
    {
        if (!terminal.IsErrorTerminal || !terminal.Error.Profile.Capabilities.Ansi)
            return work(_ => { });

        return terminal.Error.Progress()
            .AutoClear(true)
            .HideCompleted(false)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask(description, maxValue: 1);
                return work(fraction => task.Value = fraction);
            });
    }
}
