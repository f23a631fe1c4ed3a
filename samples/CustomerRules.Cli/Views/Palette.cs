using CustomerRules.Populations;
using CustomerRules.Relationships;
using CustomerRules.Tiers;
using Spectre.Console;

namespace CustomerRules.Cli.Views;

/// <summary>The colours of tiers and relationships, the same on every screen.</summary>
internal static class Palette
{
    /// <summary>The colour of labels and remarks.</summary>
    public static Color Faint { get; } = Color.Grey62;

    /// <summary>The colour of a tier.</summary>
    public static Color Of(CustomerTier tier) => tier switch
    {
        CustomerTier.A => Color.Gold1,
        CustomerTier.B => Color.DeepSkyBlue1,
        CustomerTier.C => Color.MediumPurple1,
        CustomerTier.D => Color.Grey62,
        _ => Color.Grey35,
    };

    /// <summary>The colour of a relationship.</summary>
    public static Color Of(RelationshipType type) => type switch
    {
        RelationshipType.Partnership => Color.SpringGreen3,
        RelationshipType.Captive => Color.IndianRed1,
        RelationshipType.Developing => Color.SteelBlue1,
        RelationshipType.Transactional => Color.Khaki1,
        _ => Color.Grey62,
    };

    /// <summary>The colour of a profitability flag.</summary>
    public static Color Of(ProfitabilityFlag flag) => flag switch
    {
        ProfitabilityFlag.Green => Color.SpringGreen3,
        ProfitabilityFlag.Amber => Color.Orange1,
        ProfitabilityFlag.Red => Color.IndianRed1,
        _ => Color.Grey62,
    };

    /// <summary>The colour of how full a day or week is.</summary>
    public static Color OfLoad(int placed, int capacity) =>
        placed >= capacity ? Color.IndianRed1 : placed * 4 >= capacity * 3 ? Color.Orange1 : Color.SpringGreen3;

    /// <summary>The colour of a kind of decision.</summary>
    public static Color Of(DecisionKind kind) => kind switch
    {
        DecisionKind.RisingStar => Color.SpringGreen3,
        DecisionKind.NewlyOutOfRhythm => Color.Orange1,
        DecisionKind.BarrierAboutToFall => Color.SteelBlue1,
        DecisionKind.None => Color.Grey62,
        _ => Color.IndianRed1,
    };
}
