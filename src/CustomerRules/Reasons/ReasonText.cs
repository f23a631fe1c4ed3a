using System;

namespace CustomerRules.Reasons;

/// <summary>The two texts of a reason, with placeholders such as <c>{lockIn}</c> for its figures.</summary>
internal sealed class ReasonText(RowReasons reason, string english, string chinese)
{
    public RowReasons Reason { get; } = reason;

    public string Code { get; } = reason.ToString();

    public string Template(Language language) => language == Language.Chinese ? chinese : english;

    /// <summary>The text with each placeholder replaced by its figure.</summary>
    public string In(Language language, Func<string, string> figure) => Fill(Template(language), figure);

    /// <summary>A template with each placeholder replaced by its figure; the words around it agree with the figure.</summary>
    public static string Fill(string template, Func<string, string> figure)
    {
        var rest = template;
        var text = "";
        for (var open = rest.IndexOf('{'); open >= 0; open = rest.IndexOf('{'))
        {
            var close = rest.IndexOf('}');
            var told = figure(rest.Substring(open + 1, close - open - 1));
            text = ChineseSpace.Join(ChineseSpace.Join(text, rest.Substring(0, open)), told);
            rest = EnglishNumber.Agree(told, rest.Substring(close + 1));
        }

        return ChineseSpace.Join(text, rest);
    }
}
