using System.Collections.Generic;

namespace CustomerRules.SyntheticData.Names;

/// <summary>The words that invented firms are made of. None is meant to be a real place or firm.</summary>
internal static class WordLists
{
    public static IReadOnlyList<string> Stems { get; } =
    [
        "Quill", "Brindle", "Corven", "Drovan", "Elmar", "Fenwyn", "Gorsel", "Hollin", "Ivern", "Kestrel", "Larch", "Merro", "Nettle", "Orrin",
        "Pellow", "Rowan", "Sable", "Thistle", "Umber", "Vellum", "Wexel", "Yarrow", "Zephyr", "Alder", "Bracken", "Cinder", "Dapple", "Ember",
    ];

    public static IReadOnlyList<string> Endings { get; } = ["mere", "holt", "wick", "stow", "gate", "fell", "croft", "haven", "march", "brook"];

    public static IReadOnlyList<string> Trades { get; } =
    [
        "Toolroom", "Hydraulics", "Fabrication", "Foundry", "Pumps", "Joinery", "Machining", "Packaging", "Steelworks", "Boatyard", "Bearings",
        "Plastics", "Castings", "Conveyors", "Farm Machinery", "Heating", "Scaffolding", "Shopfitters", "Woodworks", "Automation", "Tyres",
        "Elevators", "Printing", "Quarries", "Glass", "Roofing", "Dairy Systems", "Marine", "Springs", "Engineering",
    ];

    public static IReadOnlyList<string> Forms { get; } =
        [" Ltd", " Ltd", " GmbH", " B.V.", " S.r.l.", " AB", " & Sons", " & Daughters", " Group", ", Inc.", ", LLC"];

    public static IReadOnlyList<string> PinyinFirst { get; } =
        ["Heng", "Ming", "Yun", "Jin", "Qing", "Bai", "Xin", "Hai", "Tai", "Rui", "Cheng", "Lan", "Song", "Feng"];

    public static IReadOnlyList<string> PinyinSecond { get; } = ["shan", "he", "quan", "lu", "mu", "ling", "zhou", "yu", "tao", "xi"];

    /// <summary>Trees, birds and stones, then a piece of landscape, then a trade.</summary>
    public static IReadOnlyList<string> ChineseFirst { get; } = ["云杉", "白鹭", "青石", "银杏", "松涛", "竹溪", "雪松", "金鹭"];

    public static IReadOnlyList<string> ChineseSecond { get; } = ["湾", "谷", "桥", "岭"];

    public static IReadOnlyList<string> ChineseTrades { get; } = ["五金", "机械", "工具", "液压", "轴承", "模具"];
}
