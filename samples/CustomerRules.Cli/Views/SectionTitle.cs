using Spectre.Console;

namespace CustomerRules.Cli.Views;

/// <summary>The title of a part of a page, with a remark, on a line across the page.</summary>
internal static class SectionTitle
{
    public static void Write(IAnsiConsole console, string title, string remark)
    {
        console.WriteLine();
        console.Write(new Rule($"[bold]{Markup.Escape(title)}[/] [grey62]- {Markup.Escape(remark)}[/]") { Justification = Justify.Left, Style = new Style(Color.SteelBlue1) });
    }
}
