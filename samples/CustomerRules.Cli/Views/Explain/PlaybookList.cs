using System;
using System.Linq;
using CustomerRules.Reasons;
using CustomerRules.Relationships;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CustomerRules.Cli.Views.Explain;

/// <summary>The actions of the playbook in order: those due now with why, the others with what they wait for.</summary>
internal static class PlaybookList
{
    public static IRenderable Of(Explanation explanation, Language language)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(2).PadRight(1)).AddColumn(new GridColumn().PadRight(0));
        for (int i = 0; i < explanation.Actions.Count; i++)
        {
            var action = explanation.Actions[i];
            var due = explanation.ActionsNow.FirstOrDefault(one => one.Action.Equals(action));
            grid.AddRow(new Text(FormattableString.Invariant($"{i + 1}."), new Style(Palette.Faint)), Line(action, due, language));
        }

        return grid;
    }

    private static Paragraph Line(PlaybookAction action, TriggeredAction? due, Language language)
    {
        string remark = due is null
            ? action.Trigger.In(language)
            : Words.Now.In(language) + string.Join(Words.Semicolon.In(language), due.Explain().Select(reason => reason.In(language)));
        var paragraph = new Paragraph().Append(action.In(language), new Style(due is null ? Palette.Faint : Color.Default));
        return action.Trigger == PlaybookTrigger.Always ? paragraph : paragraph.Append(language == Language.Chinese ? "（" + remark + "）" : " (" + remark + ")", new Style(Palette.Faint));
    }
}
