using System;

namespace CustomerRules.Cli.Input;

/// <summary>Input that cannot be used. The message is one line: <c>FILE:LINE: column 'NAME': what is wrong (the value)</c>, without the parts that do not apply.</summary>
internal sealed class InputException : Exception
{
    /// <summary>Something is wrong with a whole file.</summary>
    public InputException(string file, string what)
        : base($"{OneLine.Of(file)}: {what}")
    {
    }

    /// <summary>Something is wrong with the record that starts on a line, counted from 1 as an editor counts.</summary>
    public InputException(string file, long line, string what)
        : base(FormattableString.Invariant($"{OneLine.Of(file)}:{line}: {what}"))
    {
    }

    /// <summary>Something is wrong with one column of a record; an empty value is not shown.</summary>
    public InputException(string file, long line, string column, string what, string value = "")
        : base(FormattableString.Invariant($"{OneLine.Of(file)}:{line}: column '{OneLine.Of(column)}': {what}{InParentheses(value)}"))
    {
    }

    private static string InParentheses(string value) => value.Length == 0 ? "" : $" ({OneLine.Of(value)})";
}
