using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Tiers;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CustomerRules.Cli.Views.Demo;

/// <summary>How few customers bring how much: a pyramid of customers, and beside it the value that each tier brings.</summary>
internal static class TierPyramid
{
    private const int PyramidWidth = 26;
    private const int BarWidth = 18;

    public static IRenderable Of(IReadOnlyList<CustomerAssessment> customers)
    {
        var tiers = ((CustomerTier[])[CustomerTier.A, CustomerTier.B, CustomerTier.C, CustomerTier.D])
            .Select(tier => (Tier: tier, Members: customers.Where(customer => customer.Tier == tier).ToArray()))
            .ToArray();
        int most = tiers.Max(tier => tier.Members.Length);
        decimal total = customers.Sum(Value);
        decimal greatest = tiers.Max(tier => tier.Members.Sum(Value));

        var grid = new Grid()
            .AddColumn(new GridColumn().NoWrap().Centered().Padding(2, 0, 1, 0).Width(PyramidWidth))
            .AddColumn(new GridColumn().NoWrap().Padding(0, 0, 1, 0))
            .AddColumn(new GridColumn().NoWrap().RightAligned().Padding(0, 0, 1, 0))
            .AddColumn(new GridColumn().NoWrap().RightAligned().Padding(0, 0, 2, 0))
            .AddColumn(new GridColumn().NoWrap().Padding(0, 0, 1, 0).Width(BarWidth))
            .AddColumn(new GridColumn().NoWrap().RightAligned().Padding(0, 0, 0, 0));
        grid.AddRow(Faint("customers"), Text.Empty, Text.Empty, Text.Empty, Faint("value of the year"), Text.Empty);
        foreach (var (tier, members) in tiers)
            AddTier(grid, tier, members, customers.Count, most, total, greatest);
        return grid;
    }

    private static void AddTier(Grid grid, CustomerTier tier, CustomerAssessment[] members, int customers, int most, decimal total, decimal greatest)
    {
        var style = new Style(Palette.Of(tier));
        string step = new('█', Width(members.Length, most));
        decimal value = members.Sum(Value);
        string bar = Bar.Of(greatest > 0 ? value / greatest : 0, BarWidth);
        grid.AddRow(
            new Text(step, style),
            new Text(tier.ToString(), new Style(Palette.Of(tier), decoration: Decoration.Bold)),
            new Text(Figure.Of(members.Length)),
            Faint(Figure.Share(members.Length, customers)),
            new Text(bar, style),
            new Text(Figure.Share(value, total)));
        grid.AddRow(new Text(step, style), Text.Empty, Text.Empty, Text.Empty, new Text(bar, style), Faint(Figure.Short(value)));
    }

    // Even widths stay in the middle.
    private static int Width(int count, int most) => count == 0 ? 0 : Math.Max(1, (int)Math.Round(count * PyramidWidth / 2m / most, MidpointRounding.AwayFromZero)) * 2;

    private static decimal Value(CustomerAssessment customer) => Math.Max(0, customer.TierValue ?? 0);

    private static Text Faint(string text) => new(text, new Style(Palette.Faint));
}
