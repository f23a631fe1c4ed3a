using System.Collections.Generic;

namespace CustomerRules.Changes;

/// <summary>Lists things as an English sentence does: <c>one</c>, <c>one and two</c>, <c>one, two and three</c>.</summary>
internal static class EnglishList
{
    public static string Of(IReadOnlyList<string> things)
    {
        var text = things[0];
        for (var i = 1; i < things.Count; i++)
            text += (i == things.Count - 1 ? " and " : ", ") + things[i];
        return text;
    }
}
