using System.Collections.Generic;
using System.Linq;
using CustomerRules.SwitchingCosts;

namespace CustomerRules.Tests.Laws.Naive;

/// <summary>The first day on which the barrier is below a band, by asking every day anew.</summary>
internal static class NaiveFreeToGo
{
    public static int? FirstBelow(SwitchingBarrier band, CustomerRow row, IReadOnlyList<SunkInvestment> ledger, SwitchingCostPolicy policy, int until)
    {
        for (var day = row.AsOf; day <= until; day++)
        {
            var today = row with { Investment = ledger.Sum(item => item.RemainingMinorUnits(day, row.Scale)) };
            if (policy.Assess(today).Barrier < band)
                return day;
        }

        return null;
    }
}
