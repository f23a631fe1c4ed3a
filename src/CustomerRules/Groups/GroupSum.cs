using System;
using System.Collections.Generic;
using System.Globalization;
using CustomerRules.Numbers;

namespace CustomerRules.Groups;

/// <summary>What members bring together: the exact sum of what is known, and of how many it is not.</summary>
/// <remarks><c>default</c> is the sum of no members: unknown, with no member unknown. Sums are equal when both parts are. Immutable and thread-safe.</remarks>
public readonly record struct GroupSum
{
    /// <summary>The sum of the known amounts, each rounded half to even to minor units once and then added exactly; null where none is known.</summary>
    public decimal? Known { get; internal init; }

    /// <summary>How many members' amounts are not known, and so are not in the sum.</summary>
    public int UnknownMembers { get; internal init; }

    /// <summary>Whether the sum is known and no member's amount is missing from it.</summary>
    public bool IsComplete => Known is not null && UnknownMembers == 0;

    /// <summary>Invariant text such as <c>1200.00, 1 member unknown</c>.</summary>
    public override string ToString() =>
        (Known?.ToString(CultureInfo.InvariantCulture) ?? "unknown")
        + (UnknownMembers == 0 ? "" : FormattableString.Invariant($", {UnknownMembers} {(UnknownMembers == 1 ? "member" : "members")} unknown"));

    internal static GroupSum Of(IEnumerable<GroupMember> members, Func<GroupMember, decimal?> amount, MoneyScale scale, string name)
    {
        decimal? known = null;
        var unknown = 0;
        foreach (var member in members)
        {
            if (amount(member) is { } value)
                known = (known ?? 0) + Rounded(value, scale, name, member);
            else
                unknown++;
        }

        return new() { Known = known, UnknownMembers = unknown };
    }

    private static decimal Rounded(decimal value, MoneyScale scale, string name, GroupMember member) =>
        scale.ToAmount(scale.TryToMinorUnits(value, out var minorUnits) ? minorUnits : scale.ToMinorUnits(value, name + " of customer '" + member.CustomerId + "'"));
}
