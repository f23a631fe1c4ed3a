namespace CustomerRules.Changes;

/// <summary>Chinese sets a space where a Latin letter or a figure meets a Chinese character, and none elsewhere.</summary>
internal static class ChineseSpace
{
    public static string Before(string text) => text[0] <= '~' ? " " + text : text;

    public static string After(string text) => text[text.Length - 1] <= '~' ? text + " " : text;

    public static string Around(string text) => After(Before(text));
}
