using CustomerRules.Reasons;

namespace CustomerRules.Cli.Views;

/// <summary>A label in two languages.</summary>
internal readonly record struct Word(string English, string Chinese)
{
    /// <summary>The label with a figure in the place of {0}.</summary>
    public string With(string figure, Language language) => In(language).Replace("{0}", figure, System.StringComparison.Ordinal);

    /// <summary>The label in one of them.</summary>
    public string In(Language language) => language == Language.Chinese ? Chinese : English;
}
