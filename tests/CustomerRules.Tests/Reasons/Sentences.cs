using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Reasons;

namespace CustomerRules.Tests.Reasons;

/// <summary>The sentences of an explanation by the code of their reason.</summary>
internal static class Sentences
{
    internal static IReadOnlyDictionary<string, string> By(Explanation explanation, Language language) => explanation.Codes
        .Zip(explanation.In(language), (code, sentence) => (code, sentence))
        .ToDictionary(pair => pair.code, pair => pair.sentence, StringComparer.Ordinal);

    /// <summary>The names between braces, in order.</summary>
    internal static IEnumerable<string> Placeholders(string template) =>
        template.Split('{').Skip(1).Select(part => part.Split('}')[0]);

    internal static IEnumerable<string> Placeholders(RowReasons reason, Language language) =>
        Placeholders(ReasonCatalog.TemplateOf(reason, language));
}
