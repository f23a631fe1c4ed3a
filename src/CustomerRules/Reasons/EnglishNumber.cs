using System;

namespace CustomerRules.Reasons;

/// <summary>English says 1 day, but 2 days: templates have the plural.</summary>
internal static class EnglishNumber
{
    private static readonly string[] Plurals = ["days", "working days", "months", "minutes", "invoices", "customers", "suppliers", "tiers"];

    /// <summary>What follows a figure, with its first word in the singular where the figure is 1.</summary>
    public static string Agree(string figure, string rest)
    {
        if (figure != "1")
            return rest;
        var plural = Array.Find(Plurals, noun => rest.StartsWith(" " + noun, StringComparison.Ordinal));
        return plural is null ? rest : rest.Remove(plural.Length, 1);
    }
}
