using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Reasons;

namespace CustomerRules.Cli.Views.Explain;

/// <summary>The facts that are not known, each with the name it has in the files.</summary>
internal static class MissingFacts
{
    public static IEnumerable<string> Of(Explanation explanation, Language language) =>
        explanation.MissingFacts.Select(fact => string.Equals(fact.In(language), fact.Code, StringComparison.Ordinal) ? fact.Code : $"{fact.In(language)} ({fact.Code})");
}
