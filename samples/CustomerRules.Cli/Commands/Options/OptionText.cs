using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using CustomerRules.Cli.Input;
using CustomerRules.Cli.Input.Fields;

namespace CustomerRules.Cli.Commands.Options;

/// <summary>Options whose values are written as fields of the files are.</summary>
internal static class OptionText
{
    /// <summary>An option that names a file.</summary>
    public static Option<string> File(string name, string description, bool required = false) => new(name)
    {
        Description = description,
        HelpName = "FILE",
        Required = required,
        CustomParser = result => Text(result).Length > 0 ? Text(result) : Wrong<string>(result, "must name a file"),
    };

    /// <summary>An option with a value like a field's.</summary>
    public static Option<T> Of<T>(string name, string description, string helpName, FieldParser<T> parse, bool required = false) => new(name)
    {
        Description = description,
        HelpName = helpName,
        Required = required,
        CustomParser = result => Parse(result, Text(result), parse),
    };

    /// <summary>The text of the option.</summary>
    public static string Text(ArgumentResult result) => result.Tokens.Count == 0 ? "" : result.Tokens[0].Value;

    /// <summary>Reads one value, or adds the error.</summary>
    public static T Parse<T>(ArgumentResult result, string text, FieldParser<T> parse) =>
        parse(Encoding.UTF8.GetBytes(text), out var value, out var wrong) ? value : Wrong<T>(result, wrong, text);

    /// <summary>Adds an error that names the option and shows the value.</summary>
    public static T Wrong<T>(ArgumentResult result, string wrong, string? text = null)
    {
        string name = (result.Parent as OptionResult)?.Option.Name ?? "";
        result.AddError(string.IsNullOrEmpty(text) ? $"{name} {wrong}" : $"{name} {wrong} ({OneLine.Of(text)})");
        return default!;
    }
}
