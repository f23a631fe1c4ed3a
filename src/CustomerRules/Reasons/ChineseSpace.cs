namespace CustomerRules.Reasons;

/// <summary>Chinese sets a space where a Latin letter or a figure meets a Chinese character, and none elsewhere.</summary>
internal static class ChineseSpace
{
    public static string Before(string text) => text[0] <= '~' ? " " + text : text;

    public static string After(string text) => text[text.Length - 1] <= '~' ? text + " " : text;

    public static string Around(string text) => After(Before(text));

    /// <summary>Two parts of a sentence, with the space that Chinese sets or leaves out between them, whatever the template has.</summary>
    public static string Join(string left, string right)
    {
        if (left.Length == 0 || right.Length == 0)
            return left + right;
        var (last, first) = (left[left.Length - 1], right[0]);
        if (last == ' ' && left.Length > 1 && IsChinese(left[left.Length - 2]) && IsChinese(first))
            return left.Substring(0, left.Length - 1) + right;
        if (first == ' ' && right.Length > 1 && IsChinese(last) && IsChinese(right[1]))
            return left + right.Substring(1);
        return (IsCharacter(last) && IsWord(first)) || (IsWord(last) && IsCharacter(first)) ? left + " " + right : left + right;
    }

    /// <summary>A character or its punctuation.</summary>
    private static bool IsChinese(char letter) => letter is >= '\u2E80' and <= '\uFFEF';

    private static bool IsCharacter(char letter) => letter is >= '\u4E00' and <= '\u9FFF';

    private static bool IsWord(char letter) => letter is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '%';
}
