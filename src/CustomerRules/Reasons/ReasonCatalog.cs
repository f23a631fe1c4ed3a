using System;
using System.Collections.Generic;
using CustomerRules.Internal.Guards;

namespace CustomerRules.Reasons;

/// <summary>The codes of the row reasons: stable strings, in the order of their bits.</summary>
public static partial class ReasonCatalog
{
    private static readonly ReasonText[] Texts = Ordered();

    /// <summary>Every reason, in the order of its bit.</summary>
    public static IReadOnlyList<RowReasons> All { get; } = Array.AsReadOnly(Array.ConvertAll(Texts, text => text.Reason));

    /// <summary>The code of one reason, such as <c>BarrierModerate</c>.</summary>
    /// <param name="reason">One defined reason, not a set.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reason"/> is no single defined reason.</exception>
    public static string CodeOf(RowReasons reason) =>
        Array.Find(Texts, text => text.Reason == reason)?.Code
        ?? throw new ArgumentOutOfRangeException(nameof(reason), "reason must be one defined reason, but was " + reason.ToString("D") + ".");

    /// <summary>The codes of a set of reasons, in the order of their bits; bits that are not defined are left out.</summary>
    /// <param name="reasons">The set.</param>
    public static IReadOnlyList<string> CodesOf(RowReasons reasons)
    {
        var codes = new List<string>();
        foreach (var text in TextsOf(reasons))
            codes.Add(text.Code);
        return codes.AsReadOnly();
    }

    /// <summary>The reason of a code.</summary>
    /// <param name="code">The code, or null.</param>
    /// <param name="reason">The reason, or none where the code is not defined.</param>
    /// <returns>Whether the code is defined.</returns>
    public static bool TryParse(string? code, out RowReasons reason)
    {
        var text = Array.Find(Texts, candidate => string.Equals(candidate.Code, code, StringComparison.Ordinal));
        reason = text?.Reason ?? RowReasons.None;
        return text is not null;
    }

    /// <summary>The text of one reason with its figures left as placeholders, such as <c>{lockIn}</c>.</summary>
    /// <param name="reason">One defined reason, not a set.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string TemplateOf(RowReasons reason, Language language)
    {
        Guard.Against.UndefinedEnum(language);
        var code = CodeOf(reason);
        return Array.Find(Texts, text => text.Code == code)!.Template(language);
    }

    internal static IEnumerable<ReasonText> TextsOf(RowReasons reasons)
    {
        foreach (var text in Texts)
        {
            if ((reasons & text.Reason) != RowReasons.None)
                yield return text;
        }
    }

    private static ReasonText[] Ordered()
    {
        var texts = new List<ReasonText>();
        texts.AddRange(TierTexts());
        texts.AddRange(TradeTexts());
        texts.AddRange(SwitchingCostTexts());
        texts.AddRange(RelationshipTexts());
        texts.AddRange(ContactTexts());
        texts.Sort((left, right) => left.Reason.CompareTo(right.Reason));
        return texts.ToArray();
    }
}
