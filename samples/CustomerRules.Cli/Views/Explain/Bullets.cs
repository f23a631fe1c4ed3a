using System;
using System.Collections.Generic;
using System.Linq;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CustomerRules.Cli.Views.Explain;

/// <summary>Sentences one below the other, wrapped under themselves.</summary>
internal static class Bullets
{
    public static IRenderable Of(IEnumerable<string> sentences, string bullet, Color color) => List(sentences.Select(sentence => (bullet, sentence)), color);

    public static IRenderable Numbered<T>(IReadOnlyList<T> things, Func<T, string> sentence) =>
        List(things.Select((thing, index) => (FormattableString.Invariant($"{index + 1}."), sentence(thing))), Color.Default);

    private static Grid List(IEnumerable<(string Bullet, string Sentence)> lines, Color color)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(2).PadRight(1)).AddColumn(new GridColumn().PadRight(0));
        foreach (var (bullet, sentence) in lines)
            grid.AddRow(new Text(bullet, new Style(Palette.Faint)), new Text(sentence, new Style(color)));
        return grid;
    }
}
