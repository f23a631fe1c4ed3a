using System.Collections.Generic;

namespace CustomerRules.SyntheticData.Notables;

/// <summary>The customers written by hand.</summary>
internal static class NotableCustomers
{
    public static IReadOnlyList<Notable> All { get; } = [CaptiveKeyCustomer.Create(), WorkedExample.Create()];
}
