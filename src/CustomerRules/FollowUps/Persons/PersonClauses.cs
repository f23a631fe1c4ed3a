using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using CustomerRules.Internal.Guards;

namespace CustomerRules.FollowUps.Persons;

/// <summary>Guards of people and how they are reached.</summary>
internal static class PersonClauses
{
    public static ContactPerson[] PersonTwice(
        this IGuardClause _,
        ContactPerson[] persons,
        [CallerArgumentExpression(nameof(persons))] string? name = null)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var person in persons)
        {
            if (!seen.Add(person.Id))
                throw new ArgumentException(name + " must name each person once, but '" + person.Id + "' comes twice.", name);
        }

        return persons;
    }

    /// <summary>Refuses the Unknown of an enum, which stands for nothing that could be chosen.</summary>
    public static TEnum UnknownEnum<TEnum>(
        this IGuardClause _,
        TEnum value,
        [CallerArgumentExpression(nameof(value))] string? name = null)
        where TEnum : struct, Enum =>
        EqualityComparer<TEnum>.Default.Equals(Guard.Against.UndefinedEnum(value, name), default)
            ? throw new ArgumentOutOfRangeException(name, name + " must not be " + value + ".")
            : value;

    /// <summary>A copy of a list of choices, refused where one is Unknown or comes twice.</summary>
    public static TEnum[] UnknownOrRepeated<TEnum>(
        this IGuardClause _,
        IReadOnlyCollection<TEnum>? values,
        [CallerArgumentExpression(nameof(values))] string? name = null)
        where TEnum : struct, Enum
    {
        if (values is null)
            throw new ArgumentNullException(name);
        var seen = new HashSet<TEnum>();
        foreach (var value in values)
        {
            if (!seen.Add(Guard.Against.UnknownEnum(value, name)))
                throw new ArgumentException(name + " must name each once, but " + value + " comes twice.", name);
        }

        return [.. values];
    }
}
