using System;
using Spectre.Console;

namespace CustomerRules.Cli.Views;

/// <summary>A horizontal bar of block characters, to an eighth of a cell.</summary>
internal static class Bar
{
    private const string Eighths = " ▏▎▍▌▋▊▉";

    /// <summary>A bar that is full at a part of 1; anything above nothing shows.</summary>
    public static string Of(decimal part, int width)
    {
        int eighths = (int)Math.Round(Math.Clamp(part, 0, 1) * width * 8, MidpointRounding.ToEven);
        if (part > 0)
            eighths = Math.Max(1, eighths);
        string bar = new('█', eighths / 8);
        return eighths % 8 == 0 ? bar : bar + Eighths[eighths % 8];
    }

    /// <summary>The same on a faint ground, so that one sees how much is missing.</summary>
    public static Paragraph OnGround(decimal part, int width, Color color)
    {
        string bar = Of(part, width);
        return new Paragraph().Append(bar, new Style(color)).Append(new string('·', width - bar.Length), new Style(Color.Grey35));
    }
}
