using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using CustomerRules.Internal.Guards;

namespace CustomerRules.FollowUps.Sequences;

/// <summary>Guards of sequences, of their steps and of what starts them.</summary>
internal static class SequenceClauses
{
    /// <summary>Refuses a name that is not one word: names stand between spaces in the keys of follow-ups.</summary>
    public static string NotOneWord(this IGuardClause _, string? value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        var given = Guard.Against.NullOrEmpty(value, name);
        return given.All(part => !char.IsWhiteSpace(part) && !char.IsControl(part))
            ? given
            : throw new ArgumentException(name + " must be one word, but was '" + given + "'.", name);
    }

    /// <summary>Refuses a text with control characters, such as line breaks; null is taken.</summary>
    public static string? NotOneLine(this IGuardClause _, string? value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (value is null)
            return null;
        return Guard.Against.NullOrBlank(value, name).Any(char.IsControl)
            ? throw new ArgumentException(name + " must be one line of text.", name)
            : value;
    }

    /// <summary>Refuses a value that is not defined, and 0, which says nothing.</summary>
    public static TEnum Unsaid<TEnum>(this IGuardClause _, TEnum value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where TEnum : struct, Enum =>
        Convert.ToInt32(Guard.Against.UndefinedEnum(value, name), CultureInfo.InvariantCulture) != 0
            ? value
            : throw new ArgumentOutOfRangeException(name, name + " must be a known " + typeof(TEnum).Name + ", but was " + value + ".");

    /// <summary>Refuses a purpose that no sequence has.</summary>
    public static FollowUpPurpose NoSequence(this IGuardClause _, FollowUpPurpose value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        Guard.Against.UndefinedEnum(value, name) is FollowUpPurpose.Custom or (>= FollowUpPurpose.Complaint and <= FollowUpPurpose.WinBack)
            ? value
            : throw new ArgumentOutOfRangeException(
                name, name + " must be the purpose of a sequence, Complaint to WinBack or Custom, but was " + value + ".");

    /// <summary>Refuses steps that share a name, are not in order, or may take until after the next one is due.</summary>
    public static SequenceStep[] StepsOutOfOrder(this IGuardClause _, IEnumerable<SequenceStep>? values, [CallerArgumentExpression(nameof(values))] string? name = null)
    {
        var steps = Guard.Against.NullElements(values, name);
        if (steps.Length == 0)
            throw new ArgumentException(name + " must not be empty.", name);
        if (steps.GroupBy(step => step.Name, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twins)
            throw new ArgumentException(name + " must not have two steps of one name, but had " + twins.Key + " twice.", name);
        for (var i = 1; i < steps.Length; i++)
        {
            var (one, next) = (steps[i - 1], steps[i]);
            if (next.Offset <= one.Offset)
                throw new ArgumentException(FormattableString.Invariant($"{name} must come in order, but {next} followed {one}."), name);
            if (next.IsInWorkingDays == one.IsInWorkingDays && one.Offset + one.Window > next.Offset)
                throw new ArgumentException(FormattableString.Invariant($"{name} must end before the next one is late, but {one} runs past {next}."), name);
        }

        return steps;
    }

    /// <summary>Refuses two triggers that would start the same follow-ups of a customer.</summary>
    public static SequenceTrigger[] TwinTriggers(
        this IGuardClause _, IEnumerable<SequenceTrigger>? values, string customerId, [CallerArgumentExpression(nameof(values))] string? name = null)
    {
        var triggers = Guard.Against.NullElements(values, name);
        var firsts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < triggers.Length; i++)
        {
            var text = triggers[i].ToString();
            if (firsts.TryGetValue(text, out var first))
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"{name}[{i}] must not repeat {name}[{first}] of customer {customerId}, but both were {text}."), name);
            }

            firsts.Add(text, i);
        }

        return triggers;
    }
}
