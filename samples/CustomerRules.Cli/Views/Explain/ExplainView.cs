using System.Linq;
using CustomerRules.Changes;
using CustomerRules.Cli.Scores;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using NodaTime;
using Spectre.Console;

namespace CustomerRules.Cli.Views.Explain;

/// <summary>One customer: what came out, the figures, the reasons, what each item of evidence adds, what is missing and what to do.</summary>
internal static class ExplainView
{
    public static void Write(IAnsiConsole console, CustomerFacts facts, LocalDate asOf, Rules rules, Language language)
    {
        var assessment = rules.Book.Assess(facts, asOf, rules.Boundaries);
        var explanation = rules.Book.Explain(facts, asOf, rules.Boundaries);
        console.Write(Headline.Of(facts, asOf, language));
        console.Write(FigureTable.Of(assessment, language));
        Section(console, Words.Reasons, language);
        console.Write(Bullets.Of(explanation.In(language), "•", Color.Default));
        Section(console, Words.Evidence, language);
        console.Write(EvidenceTable.Of(explanation, language));
        WriteSwitchingCost(console, assessment, language);
        WriteMissing(console, explanation, language);
        WriteTarget(console, rules, assessment.Row, language);
        WriteActions(console, explanation, language);
        WriteChanges(console, rules.Book.WhatWouldChange(facts, asOf, rules.Boundaries), language);
        console.WriteLine();
        console.Write(new Text(explanation.Provenance.ToString(), new Style(Palette.Faint)));
        console.WriteLine();
    }

    private static void WriteSwitchingCost(IAnsiConsole console, CustomerAssessment assessment, Language language)
    {
        if (assessment.SwitchingCost.Total is not > 0)
            return;
        Section(console, Words.SwitchingCost, language);
        console.Write(SwitchingCostTable.Of(assessment, language));
    }

    private static void WriteMissing(IAnsiConsole console, Explanation explanation, Language language)
    {
        Section(console, Words.MissingFacts, language);
        console.Write(explanation.MissingFacts.Count == 0
            ? new Text("  " + Words.NothingIsMissing.In(language) + "\n")
            : Bullets.Of(MissingFacts.Of(explanation, language), "?", Palette.Faint));
    }

    private static void WriteTarget(IAnsiConsole console, Rules rules, CustomerRow row, Language language)
    {
        var target = rules.Book.AssessTarget(row, rules.Boundaries);
        Section(console, Words.Target, language);
        console.Write(new Text("  " + Vocabulary.Of(target.Target, language) + "\n", new Style(Palette.Of(target.TargetType), decoration: Decoration.Bold)));
        console.Write(Bullets.Of(rules.Book.Targets.Explain(target).Select(reason => reason.In(language)), "•", Color.Default));
    }

    private static void WriteActions(IAnsiConsole console, Explanation explanation, Language language)
    {
        if (explanation.Actions.Count == 0)
            return;
        Section(console, Words.WhatToDo, language);
        console.Write(PlaybookList.Of(explanation, language));
    }

    private static void WriteChanges(IAnsiConsole console, ChangeAnalysis analysis, Language language)
    {
        var changes = NearestChanges.Of(analysis, language);
        if (changes.Count > 0)
        {
            Section(console, Words.WhatWouldChange, language);
            console.Write(Bullets.Of(changes, "→", Color.Default));
        }

        if (analysis.QuestionIn(language) is { } question)
        {
            Section(console, analysis.BestQuestion!.GivesType == Proportion.Zero ? Words.WhatToAsk : Words.BestQuestion, language);
            console.Write(Bullets.Of([question], "?", Color.Default));
        }
    }

    private static void Section(IAnsiConsole console, Word title, Language language)
    {
        console.WriteLine();
        console.Write(new Text(title.In(language) + "\n", new Style(decoration: Decoration.Bold)));
    }
}
