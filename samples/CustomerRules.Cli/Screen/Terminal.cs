using System.IO;
using System.Text;
using Spectre.Console;

namespace CustomerRules.Cli.Screen;

/// <summary>Where the program writes: standard output and standard error. What is not a terminal gets plain text without any control codes.</summary>
internal sealed class Terminal
{
    // When nobody says how wide the page is.
    private const int PlainWidth = 100;

    /// <summary>Creates the pair; the flags say which of the two is a terminal.</summary>
    public Terminal(TextWriter output, TextWriter error, bool outputIsTerminal, bool errorIsTerminal)
    {
        Output = Console(output, outputIsTerminal);
        Error = Console(error, errorIsTerminal);
        ErrorText = error;
        OutputText = output;
        IsErrorTerminal = errorIsTerminal;
    }

    /// <summary>Standard output for tables and charts.</summary>
    public IAnsiConsole Output { get; }

    /// <summary>Standard error for progress.</summary>
    public IAnsiConsole Error { get; }

    /// <summary>Standard output for plain text.</summary>
    public TextWriter OutputText { get; }

    /// <summary>Standard error for messages of one line.</summary>
    public TextWriter ErrorText { get; }

    /// <summary>Whether somebody watches standard error.</summary>
    public bool IsErrorTerminal { get; }

    /// <summary>The terminal of this process.</summary>
    public static Terminal OfProcess()
    {
        System.Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Terminal(System.Console.Out, System.Console.Error, !System.Console.IsOutputRedirected, !System.Console.IsErrorRedirected);
    }

    private static IAnsiConsole Console(TextWriter writer, bool isTerminal)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(isTerminal ? writer : new PlainWriter(writer)),
        });
        if (!isTerminal)
            console.Profile.Width = PlainWidth;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
