using CustomerRules.Reasons;
using CustomerRules.SwitchingCosts;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CustomerRules.Cli.Views.Explain;

/// <summary>The known cost of leaving, by facet and by where it comes from.</summary>
internal static class SwitchingCostTable
{
    private const int BarWidth = 24;

    private static readonly (SwitchingCostFacet Facet, Word Name)[] Facets =
    [
        (SwitchingCostFacet.Procedural, new("procedural: time and effort", "程序性：时间与精力")),
        (SwitchingCostFacet.Financial, new("financial: money and benefits", "财务性：资金与利益")),
        (SwitchingCostFacet.Relational, new("relational: people", "关系性：人与人")),
    ];

    private static readonly (SwitchingCostOrigin Origin, Word Name)[] Origins =
    [
        (SwitchingCostOrigin.OwnInvestment, new("what it invested itself", "客户自身投入")),
        (SwitchingCostOrigin.Earned, new("what we earned", "我方赢得")),
        (SwitchingCostOrigin.Contract, new("contract", "合同约束")),
        (SwitchingCostOrigin.ExitFee, new("exit fee", "退出费")),
    ];

    public static IRenderable Of(CustomerAssessment customer, Language language)
    {
        var grid = new Grid()
            .AddColumn(new GridColumn().NoWrap().Padding(2, 0, 2, 0))
            .AddColumn(new GridColumn().NoWrap())
            .AddColumn(new GridColumn().NoWrap().RightAligned().PadRight(0));
        var parts = customer.BreakDownSwitchingCost();
        decimal total = customer.SwitchingCost.Total ?? 0;
        foreach (var (facet, name) in Facets)
            Add(grid, name.In(language), parts.Of(facet), total, Color.SteelBlue1);
        grid.AddEmptyRow();
        foreach (var (origin, name) in Origins)
            Add(grid, name.In(language), parts.Of(origin), total, Color.Gold1);
        return grid;
    }

    private static void Add(Grid grid, string name, decimal amount, decimal total, Color color) =>
        grid.AddRow(new Text(name), Bar.OnGround(amount / total, BarWidth, color), new Text(Figure.Of(amount)));
}
