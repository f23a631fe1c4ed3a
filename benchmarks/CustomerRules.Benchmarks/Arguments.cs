using System;
using System.Collections.Generic;
using System.Globalization;

namespace CustomerRules.Benchmarks;

/// <summary>The options of a verb.</summary>
internal sealed class Arguments
{
    private readonly Dictionary<string, string> values = [];
    private readonly HashSet<string> flags = [];

    private Arguments()
    {
    }

    /// <summary>Reads options such as <c>--rows 1000</c> and flags such as <c>--contributions</c>.</summary>
    /// <exception cref="FormatException">An option is unknown, given twice, or lacks its value.</exception>
    public static Arguments Parse(ReadOnlySpan<string> arguments, string[] options, string[] flags)
    {
        var parsed = new Arguments();
        for (var i = 0; i < arguments.Length; i++)
        {
            var name = arguments[i];
            var isNew = Array.IndexOf(flags, name) >= 0
                ? parsed.flags.Add(name)
                : Array.IndexOf(options, name) >= 0
                    ? parsed.values.TryAdd(name, ++i < arguments.Length ? arguments[i] : throw new FormatException(name + " has no value."))
                    : throw new FormatException("There is no option " + name + ".");
            if (!isNew)
                throw new FormatException(name + " is given twice.");
        }

        return parsed;
    }

    public bool Has(string flag) => flags.Contains(flag);

    /// <summary>A number, or the default where the option is not given.</summary>
    /// <exception cref="FormatException">The value is no number, or out of range.</exception>
    public int Number(string option, int least, int most, int otherwise)
    {
        if (!values.TryGetValue(option, out var text))
            return otherwise;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new FormatException(FormattableString.Invariant($"{option} must be a whole number from {least:#,0} to {most:#,0}, but was {text}."));
    }

    /// <exception cref="FormatException">The option is not given.</exception>
    public string Text(string option) => values.TryGetValue(option, out var text) && text.Length > 0 ? text : throw new FormatException(option + " is missing.");
}
