using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerRules.Groups;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerRules.Tests.Generators;

/// <summary>Small populations with parents: customers of their own, chains, holdings without trade, and cycles.</summary>
internal static class Groupings
{
    /// <summary>Any parents, of customers and of two holdings; cycles come often.</summary>
    public static Gen<GroupMember[]> Any { get; } =
        from count in Gen.Choose(0, 9)
        from parents in Gen.Choose(-3, 11).ListOf(count)
        from shuffled in Of(parents.Select((parent, i) => (Id(i), parent < 0 ? null : parent >= count ? "Holding " + Number(parent) : Id(parent))).ToList())
        select shuffled;

    /// <summary>Each parent is a customer before, a holding, or none: never a cycle.</summary>
    public static Gen<GroupMember[]> WithoutCycles { get; } =
        from count in Gen.Choose(0, 12)
        from parents in Gen.Choose(-4, 12).ListOf(count)
        from shuffled in Of(parents.Select((parent, i) => (Id(i), parent < -2 ? null : parent < 0 ? "Holding " + Number(parent) : parent < i ? Id(parent) : null)).ToList())
        select shuffled;

    private static Gen<GroupMember[]> Of(List<(string Id, string? Parent)> tree) =>
        from amounts in Gen.Frequency((1, Gen.Constant<decimal?>(null)), (4, Amounts.Within(9_000_000_000).Select(amount => (decimal?)amount))).ListOf(tree.Count * 3)
        from order in Gen.Shuffle(Enumerable.Range(0, tree.Count).ToArray())
        select order.Select(i => new GroupMember(tree[i].Id, tree[i].Parent, amounts[i * 3], amounts[(i * 3) + 1], amounts[(i * 3) + 2])).ToArray();

    private static string Id(int number) => "Site " + Number(number);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
