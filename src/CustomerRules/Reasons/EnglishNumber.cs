using System;
using System.Globalization;

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

    /// <summary>A place in a row, such as 1st, 12th or 23rd.</summary>
    /// <param name="number">At least 0.</param>
    public static string Ordinal(int number)
    {
        var ending = (number / 10 % 10, number % 10) switch
        {
            (1, _) => "th",
            (_, 1) => "st",
            (_, 2) => "nd",
            (_, 3) => "rd",
            _ => "th",
        };
        return number.ToString(CultureInfo.InvariantCulture) + ending;
    }
}
