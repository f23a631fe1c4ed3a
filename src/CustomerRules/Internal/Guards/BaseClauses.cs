using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace CustomerRules.Internal.Guards;

/// <summary>The clauses that know nothing of the domain.</summary>
internal static class BaseClauses
{
    public static T Null<T>(
        this IGuardClause _,
        [NotNull] T? value,
        [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class =>
        value ?? throw new ArgumentNullException(name);

    public static string NullOrEmpty(
        this IGuardClause _,
        [NotNull] string? value,
        [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (value is null)
            throw new ArgumentNullException(name);
        return value.Length > 0 ? value : throw new ArgumentException(name + " must not be empty.", name);
    }

    public static string NullOrBlank(
        this IGuardClause _,
        [NotNull] string? value,
        [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (value is null)
            throw new ArgumentNullException(name);
        return value.Trim().Length > 0 ? value : throw new ArgumentException(name + " must not be blank.", name);
    }

    public static T[] NullElements<T>(
        this IGuardClause _,
        [NotNull] IEnumerable<T>? values,
        [CallerArgumentExpression(nameof(values))] string? name = null)
        where T : class
    {
        if (values is null)
            throw new ArgumentNullException(name);
        var list = new List<T>(values);
        var gap = list.FindIndex(item => item is null);
        return gap < 0
            ? list.ToArray()
            : throw new ArgumentException(
                string.Format(CultureInfo.InvariantCulture, "{0}[{1}] must not be null.", name, gap), name);
    }

    public static int OutOfRange(
        this IGuardClause _,
        int value,
        int min,
        int max,
        string unit = "",
        [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (value >= min && value <= max)
            return value;
        throw new ArgumentOutOfRangeException(name, string.Format(
            CultureInfo.InvariantCulture,
            "{0} must be between {1:#,0} and {2:#,0}{3}, but was {4:#,0}.",
            name, min, max, unit.Length == 0 ? "" : " " + unit, value));
    }

    public static TEnum UndefinedEnum<TEnum>(
        this IGuardClause _,
        TEnum value,
        [CallerArgumentExpression(nameof(value))] string? name = null)
        where TEnum : struct, Enum =>
        Enum.IsDefined(typeof(TEnum), value)
            ? value
            : throw new ArgumentOutOfRangeException(
                name, name + " must be a defined " + typeof(TEnum).Name + ", but was " + value.ToString("D") + ".");
}
