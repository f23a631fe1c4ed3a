using System.CommandLine;
using System.Threading;
using CustomerRules.Cli.BackTests;
using CustomerRules.Cli.Commands.Options;
using CustomerRules.Cli.Input.Files;
using CustomerRules.Cli.Output;
using CustomerRules.Cli.Screen;
using CustomerRules.Cli.Views;
using CustomerRules.Cli.Views.BackTests;

namespace CustomerRules.Cli.Commands;

/// <summary><c>backtest</c>: replays the rules on earlier days and tells how well they foretold what then happened.</summary>
internal static class BackTestCommand
{
    public static Command Create(Terminal terminal, CancellationToken interruption)
    {
        var options = new BackTestOptions();
        var command = new Command("backtest", "Rate everybody on earlier days, by the lines before each, and see who then reordered, grew or left");
        options.AddTo(command);
        command.SetAction(parsed => Run(options.Read(parsed), terminal, interruption));
        return command;
    }

    private static int Run(BackTestRequest request, Terminal terminal, CancellationToken interruption)
    {
        var file = request.Output is null ? null : new OutputFile(request.Output);
        if (file?.IsAt(request.Orders) == true)
            throw new UsageException("--out must not be one of the input files");

        var replay = ProgressBar.Show(terminal, "Reading orders", report => BackTestReader.Read(request, InputFile.Open, report, interruption));
        if (replay.Report.Periods.Count == 0)
            throw new UsageException(NothingCovered(replay));

        file?.Write(stream => BackTestFile.Write(stream, replay.Report), interruption);
        BackTestView.Write(file?.IsDevice == true ? terminal.Error : terminal.Output, replay, request.Output);
        return ExitCode.Done;
    }

    private static string NothingCovered(BackTestReplay replay)
    {
        var report = replay.Report;
        var data = report.DataBegin is { } begin && report.DataEnd is { } end ? $"the data go from {Figure.Of(begin)} to {Figure.Of(end)}" : "there are no data";
        return $"--horizon needs {Figure.Days(report.Schedule.HorizonDays)} of data before and after a rating date, but {data}";
    }
}
