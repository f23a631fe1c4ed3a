using System;
using System.Globalization;
using System.Text;

namespace CustomerRules.Cli.Input;

/// <summary>Text from a file or the command line, made fit for one line of a message: control characters escaped, long text cut.</summary>
internal static class OneLine
{
    /// <summary>The text without control characters, cut after so many characters.</summary>
    public static string Of(string text, int mostCharacters = 80)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (line.Length >= mostCharacters)
                return line.Append("...").ToString();
            Append(line, rune);
        }

        return line.ToString();
    }

    /// <summary>The sentence of a refused argument, without what the framework adds about the parameter.</summary>
    public static string Of(ArgumentException refusal) => Of(refusal.Message.Split(" (Parameter")[0], mostCharacters: 500);

    private static void Append(StringBuilder line, Rune rune)
    {
        switch (rune.Value)
        {
            case '\n': line.Append("\\n"); break;
            case '\r': line.Append("\\r"); break;
            case '\t': line.Append("\\t"); break;
            default:
                if (BreaksALine(rune))
                    line.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}");
                else
                    line.Append(rune.ToString());
                break;
        }
    }

    private static bool BreaksALine(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
