using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Cli.Commands.Options;
using CustomerRules.Cli.Input;
using CustomerRules.FollowUps.Agendas;
using CustomerRules.Reasons;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CustomerRules.Cli.Views.Agendas;

/// <summary>One owner's week on the screen: a line for each contact, below it why now and on what evidence.</summary>
internal static class AgendaView
{
    private const int MostGone = 5;
    private const int MostOfAReason = 300;
    private const int OtherColumns = 36;

    public static void Write(IAnsiConsole console, Agenda agenda, PlanRequest request, string? output)
    {
        var words = new AgendaWords(request.Language);
        SectionTitle.Write(console, words.Title(agenda), words.Week(agenda));
        console.WriteLine();
        if (agenda.Lines.Count == 0)
            console.WriteLine(words.Nothing);
        else
            console.Write(Lines(agenda, words, console.Profile.Width));
        if (agenda.Others.Count > 0)
            console.Write(new Text(words.Others(agenda.Others.Count) + "\n", new Style(Palette.Faint)));
        foreach (var gone in agenda.Gone.Take(MostGone))
            console.Write(new Text(words.Gone(gone) + "\n", new Style(Palette.Faint)));
        if (agenda.Gone.Count > MostGone)
            console.Write(new Text(words.MoreGone(agenda.Gone.Count - MostGone) + "\n", new Style(Palette.Faint)));
        if (output is not null)
            console.WriteLine($"{words.Written} {output}");
    }

    private static Table Lines(Agenda agenda, AgendaWords words, int width)
    {
        var table = new Table { Border = TableBorder.Simple, BorderStyle = new Style(Color.Grey42) }
            .AddColumn(new TableColumn(words.Day).NoWrap().PadLeft(0).PadRight(1))
            .AddColumn(new TableColumn(words.Contact).PadLeft(0).PadRight(1).Width(Math.Max(20, width - OtherColumns)))
            .AddColumn(new TableColumn(words.AtStake).RightAligned().NoWrap().PadLeft(0).PadRight(1))
            .AddColumn(new TableColumn(words.Sure).RightAligned().NoWrap().PadLeft(0).PadRight(0));
        foreach (var line in agenda.Lines)
        {
            table.AddRow(
                new Text(words.DayOf(line.Date)),
                new Rows(Contact(line, words)),
                new Text(line.Value is { } value ? Figure.Short(value) : "-"),
                new Text(line.Confidence is { } confidence ? Figure.In(confidence.ToString(), words.Language) : "-", new Style(Palette.Faint)));
        }

        return table;
    }

    private static IEnumerable<IRenderable> Contact(AgendaLine line, AgendaWords words)
    {
        var followUp = line.Item.FollowUp;
        yield return new Paragraph()
            .Append(OneLine.Of(line.CustomerName ?? followUp.CustomerId), new Style(Palette.Of(followUp.Tier), decoration: Decoration.Bold))
            .Append("  " + words.What(followUp))
            .Append(words.ChangeOf(line) is { Length: > 0 } change ? "  " + change : "", new Style(Color.Orange1));
        foreach (var reason in line.ExplainWhyNow())
            yield return Indented(new Text(OneLine.Of(reason.In(words.Language), MostOfAReason)));
        yield return Indented(new Text(string.Join(words.Separator, line.ExplainEvidence().Where(IsShown).Select(reason => OneLine.Of(reason.In(words.Language), MostOfAReason))), new Style(Palette.Faint)));
    }

    private static Padder Indented(Text text) => new(text, new Padding(2, 0, 0, 0));

    /// <summary>What changed stands beside the name.</summary>
    private static bool IsShown(Reason reason) => reason.Code is not (nameof(AgendaReasons.NewOnAgenda) or nameof(AgendaReasons.MovedOnAgenda));
}
