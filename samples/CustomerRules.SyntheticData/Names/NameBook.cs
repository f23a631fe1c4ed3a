using System;
using System.Collections.Generic;

namespace CustomerRules.SyntheticData.Names;

/// <summary>Gives each customer a name that no other has.</summary>
internal sealed class NameBook(IEnumerable<string> taken)
{
    private readonly HashSet<string> _used = new(taken, StringComparer.Ordinal);

    public string Next(int number)
    {
        var chance = SplitMix64.For(Stream.Names, number);
        string name;
        do
            name = Draw(chance);
        while (!_used.Add(name));
        return name;
    }

    private static string Draw(SplitMix64 chance) => chance.Below(100) switch
    {
        < 4 => chance.Pick(WordLists.ChineseFirst) + chance.Pick(WordLists.ChineseSecond) + chance.Pick(WordLists.ChineseTrades) + "有限公司",
        < 16 => chance.Pick(WordLists.PinyinFirst) + chance.Pick(WordLists.PinyinSecond) + " " + chance.Pick(WordLists.Trades) + " Co., Ltd.",
        < 17 => "The \"" + chance.Pick(WordLists.Stems) + "\" " + chance.Pick(WordLists.Trades),
        _ => chance.Pick(WordLists.Stems) + chance.Pick(WordLists.Endings) + " " + chance.Pick(WordLists.Trades) + chance.Pick(WordLists.Forms),
    };
}
