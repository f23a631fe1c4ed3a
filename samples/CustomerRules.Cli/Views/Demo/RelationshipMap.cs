using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.Relationships;
using CustomerRules.Tiers;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CustomerRules.Cli.Views.Demo;

/// <summary>Where customers stand: how hard it is for them to leave, from left to right, and whether they want to stay, from below to above.</summary>
internal static class RelationshipMap
{
    private const int HalfHeight = 9;
    private const int WidestHalf = 34;
    private const int Margin = 8;

    public static IRenderable Of(IReadOnlyList<CustomerAssessment> customers, int width)
    {
        int half = Math.Clamp((width - Margin - 3) / 2, 10, WidestHalf);
        var cells = customers
            .Where(customer => customer.Relationship.Type != RelationshipType.Unknown)
            .ToLookup(customer => (Place(customer.Relationship.Bond.Score, half), Place(customer.Relationship.Commitment.Score, HalfHeight)));

        var map = new Paragraph();
        AddNames(map, customers, half, RelationshipType.Developing, RelationshipType.Partnership);
        AddEdge(map, half, '┌', '┬', '┐');
        for (int y = (2 * HalfHeight) - 1; y >= 0; y--)
        {
            if (y == HalfHeight - 1)
                AddEdge(map, half, '├', '┼', '┤', "50 %");
            AddRow(map, cells, half, y);
        }

        AddEdge(map, half, '└', '┴', '┘');
        AddNames(map, customers, half, RelationshipType.Transactional, RelationshipType.Captive);
        AddLegend(map, customers);
        return map;
    }

    private static void AddRow(Paragraph map, ILookup<(int Bond, int Commitment), CustomerAssessment> cells, int half, int y)
    {
        string label = y == (2 * HalfHeight) - 2 ? "stay ↑" : y == 1 ? "go ↓" : "";
        map.Append(label.PadLeft(Margin - 1) + " ", new Style(Palette.Faint)).Append("│", Lines);
        for (int x = 0; x < 2 * half; x++)
        {
            if (x == half)
                map.Append("│", Lines);
            Append(map, [.. cells[(x, y)]]);
        }

        map.Append("│\n", Lines);
    }

    private static void Append(Paragraph map, CustomerAssessment[] cell)
    {
        if (cell.Length == 0)
        {
            map.Append(" ");
            return;
        }

        bool key = cell.Any(customer => customer.Tier == CustomerTier.A);
        string mark = key ? "◆" : cell.Length switch { 1 => "·", <= 3 => "•", _ => "●" };
        map.Append(mark, new Style(Palette.Of(cell[0].Relationship.Type), decoration: key ? Decoration.Bold : Decoration.None));
    }

    private static void AddEdge(Paragraph map, int half, char left, char middle, char right, string label = "")
    {
        string line = new('─', half);
        map.Append(label.PadLeft(Margin - 1) + " ", new Style(Palette.Faint)).Append($"{left}{line}{middle}{line}{right}\n", Lines);
    }

    private static void AddNames(Paragraph map, IReadOnlyList<CustomerAssessment> customers, int half, RelationshipType left, RelationshipType right)
    {
        map.Append(new string(' ', Margin + 1));
        AddName(map, customers, half + 1, left);
        AddName(map, customers, half, right);
        map.Append("\n");
    }

    private static void AddName(Paragraph map, IReadOnlyList<CustomerAssessment> customers, int width, RelationshipType type)
    {
        string name = $"{type} {Figure.Of(customers.Count(customer => customer.Relationship.Type == type))}";
        int left = (width - name.Length) / 2;
        map.Append((new string(' ', left) + name).PadRight(width), new Style(Palette.Of(type), decoration: Decoration.Bold));
    }

    private static void AddLegend(Paragraph map, IReadOnlyList<CustomerAssessment> customers)
    {
        int unknown = customers.Count(customer => customer.Relationship.Type == RelationshipType.Unknown);
        map.Append("\n" + new string(' ', Margin + 1) + "easy to leave ← bond → hard to leave.  ", new Style(Palette.Faint))
            .Append("◆", new Style(decoration: Decoration.Bold)).Append(" tier A   ", new Style(Palette.Faint))
            .Append("·•●").Append(" 1, 2-3, more\n", new Style(Palette.Faint))
            .Append(new string(' ', Margin + 1) + $"{Figure.Of(unknown)} customers of whom too little is known are not on the map.\n", new Style(Palette.Faint));
    }

    private static Style Lines { get; } = new(Color.Grey42);

    private static int Place(Proportion? score, int half) => Math.Min((score?.BasisPoints ?? 0) * 2 * half / 10_000, (2 * half) - 1);
}
