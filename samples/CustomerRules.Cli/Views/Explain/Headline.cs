using CustomerRules.Cli.Input;
using CustomerRules.Reasons;
using NodaTime;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CustomerRules.Cli.Views.Explain;

/// <summary>Who is explained, and as of when.</summary>
internal static class Headline
{
    public static IRenderable Of(CustomerFacts facts, LocalDate asOf, Language language)
    {
        string id = OneLine.Of(facts.CustomerId);
        string name = facts.Name is null ? id : $"{id}  {OneLine.Of(facts.Name)}";
        return new Rule($"[bold white]{Markup.Escape(name)}[/]  [grey62]{Words.AsOf.In(language)} {Figure.Of(asOf)}[/]") { Justification = Justify.Left, Style = new Style(Color.Grey35) };
    }
}
