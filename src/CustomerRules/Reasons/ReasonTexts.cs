using System;
using System.Collections.Generic;
using System.Globalization;

namespace CustomerRules.Reasons;

/// <summary>The texts of one concept's own set of reasons, in the order of their bits; the code of a reason is its name in the enum.</summary>
/// <typeparam name="TReasons">The set: a flags enum.</typeparam>
/// <param name="texts">Each reason with its English and its Chinese text; figures as placeholders such as <c>{margin}</c>.</param>
internal sealed class ReasonTexts<TReasons>(params (TReasons Reason, string English, string Chinese)[] texts)
    where TReasons : struct, Enum
{
    /// <summary>Each reason with its two texts.</summary>
    public IReadOnlyList<(TReasons Reason, string English, string Chinese)> All { get; } = Array.AsReadOnly(texts);

    /// <summary>The reasons of a set, with their figures.</summary>
    /// <param name="set">The set.</param>
    /// <param name="figure">The figure of a placeholder, in the language of the second argument.</param>
    public IReadOnlyList<Reason> Explain(TReasons set, Func<string, FigureText, string> figure)
    {
        var bits = Bits(set);
        var reasons = new List<Reason>();
        foreach (var (reason, english, chinese) in All)
        {
            if ((bits & Bits(reason)) != 0)
                reasons.Add(new(reason.ToString(), In(Language.English, english), In(Language.Chinese, chinese)));
        }

        return reasons.AsReadOnly();

        string In(Language language, string template) =>
            ReasonText.Fill(template, name => figure(name, new FigureText(language)));
    }

    private static ulong Bits(TReasons set) => Convert.ToUInt64(set, CultureInfo.InvariantCulture);
}
