using System;
using System.Linq;
using CustomerRules.Tiers.Concentration;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CustomerRules.Cli.Views.Demo;

/// <summary>The whale curve: what the best customers contribute together, best first; past the peak the others take profit away again.</summary>
internal static class WhaleChart
{
    private const string Eighths = " ▁▂▃▄▅▆▇█";
    private const int Height = 10;
    private const int WidestPlot = 72;
    private const int Margin = 8;

    public static IRenderable Of(WhaleCurve curve, int width)
    {
        if (curve.Peak.Cumulative <= 0)
            return new Text("Nobody is known to contribute anything.\n");

        int columns = Math.Clamp(width - Margin - 2, 20, WidestPlot);
        var all = curve.Points();
        var points = Enumerable.Range(1, columns).Select(column => all[Math.Max(1, (int)((long)curve.CustomerCount * column / columns))]).ToArray();
        var chart = new Paragraph();
        int hundred = RowOf(curve.End.Cumulative, curve.Peak.Cumulative);
        for (int row = Height - 1; row >= 0; row--)
            AddRow(chart, points, curve, row, hundred);
        chart.Append(new string(' ', Margin) + "└" + new string('─', columns) + "\n", Lines);
        chart.Append(new string(' ', Margin + 1) + "best customer" + "all customers".PadLeft(columns - "best customer".Length) + "\n", new Style(Palette.Faint));
        AddLegend(chart, curve);
        return chart;
    }

    private static void AddRow(Paragraph chart, WhaleCurvePoint[] points, WhaleCurve curve, int row, int hundred)
    {
        string label = row == Height - 1 ? PeakLabel(curve) : row == hundred && hundred < Height - 1 ? "100 %" : "";
        chart.Append(label.PadLeft(Margin - 1) + " ", new Style(Palette.Faint)).Append(row == hundred ? "┤" : "│", Lines);
        foreach (var point in points)
        {
            int filled = Math.Clamp((int)(Math.Max(0, point.Cumulative) * Height * 8 / curve.Peak.Cumulative) - (row * 8), 0, 8);
            chart.Append(Eighths[filled].ToString(), new Style(Colour(point, curve)));
        }

        chart.Append("\n");
    }

    // Past the peak those stand first who bring nothing and take nothing.
    private static Color Colour(WhaleCurvePoint point, WhaleCurve curve) =>
        point.Customers <= curve.Peak.Customers ? Color.SpringGreen3
        : point.Customers <= curve.CustomerCount - curve.DestroyerCount ? Palette.Faint
        : Color.IndianRed1;

    private static void AddLegend(Paragraph chart, WhaleCurve curve)
    {
        var faint = new Style(Palette.Faint);
        chart.Append(new string(' ', Margin + 1), faint)
            .Append("█", new Style(Color.SpringGreen3)).Append($" {Figure.Of(curve.Peak.Customers)} contribute {Figure.Short(curve.Peak.Cumulative)}  ", faint)
            .Append("█", new Style(Palette.Faint)).Append($" {Figure.Of(curve.CustomerCount - curve.Peak.Customers - curve.DestroyerCount)} nothing  ", faint)
            .Append("█", new Style(Color.IndianRed1)).Append($" {Figure.Of(curve.DestroyerCount)} destroy {Figure.Short(-curve.Destroyed)} of it\n", faint)
            .Append(new string(' ', Margin + 1) + $"The best fifth, {Figure.Of(curve.TopFifth.Customers)} customers: {Share(curve.TopFifth)} of the total of {Figure.Short(curve.End.Cumulative)}.", faint);
        if (curve.UnknownCount > 0)
            chart.Append($" Of {Figure.Of(curve.UnknownCount)} the contribution is not known.", faint);
        chart.Append("\n");
    }

    private static string PeakLabel(WhaleCurve curve) => curve.Peak.ShareOfTotal is { } share ? share.ToRatio().ToString()[..^5] + " %" : "peak";

    private static string Share(WhaleCurvePoint point) => point.ShareOfTotal is { } share ? share.ToRatio().ToString() : "no share";

    private static int RowOf(decimal cumulative, decimal peak) => Math.Clamp((int)(cumulative * Height / peak), 0, Height - 1);

    private static Style Lines { get; } = new(Color.Grey42);
}
