using System.Text;
using Spectre.Console.Rendering;

namespace CustomerRules.Cli.Views;

/// <summary>Text that must fit a number of cells, of which a Chinese character takes two.</summary>
internal static class Cut
{
    /// <summary>The text, or as much of it as fits and an ellipsis.</summary>
    public static string To(string text, int width)
    {
        if (Segment.CellCount([new Segment(text)]) <= width)
            return text;

        var cut = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (Segment.CellCount([new Segment(cut.ToString() + rune)]) > width - 1)
                break;
            cut.Append(rune.ToString());
        }

        return cut.Append('…').ToString();
    }
}
