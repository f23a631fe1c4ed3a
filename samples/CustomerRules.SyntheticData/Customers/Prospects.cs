using System.Collections.Generic;

namespace CustomerRules.SyntheticData.Customers;

/// <summary>Firms that are in the address book but have no order before the as-of date: facts without a customer.</summary>
internal static class Prospects
{
    /// <summary>Its first order is booked for after the as-of date.</summary>
    public static (string Id, string Name) Ordering { get; } = ("P-003", "Wexelhaven Automation, LLC");

    public static IReadOnlyList<(string Id, string Name)> All { get; } =
    [
        ("P-001", "Corvengate Castings AB"),
        ("P-002", "Taixi Moulds Co., Ltd."),
        Ordering,
        ("P-004", "Umberstow Glass & Sons"),
        ("P-005", "Sablefell Dairy Systems Ltd"),
    ];
}
