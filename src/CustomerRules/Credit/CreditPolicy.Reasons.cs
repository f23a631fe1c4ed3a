using System.Collections.Generic;
using System.Globalization;
using CustomerRules.Reasons;
using CustomerRules.Tiers;

namespace CustomerRules.Credit;

public sealed partial class CreditPolicy
{
    private IReadOnlyList<Reason> Explain(CreditTerms terms, CustomerRow row, CustomerTier tier)
    {
        var conduct = terms.Conduct;
        return CreditReasonTexts.Table.Explain(terms.Reasons, Figure);

        string Figure(string name, FigureText text) => name switch
        {
            "invoices" => text.Number(conduct.CountedInvoices),
            "minimum" => text.Number(MinimumInvoices),
            "averageDays" => conduct.AverageDaysLate?.ToString("#,0.0", CultureInfo.InvariantCulture) ?? text.Unknown,
            "averageBound" => text.Number(Bands.Good.AverageDaysLate),
            "worstDays" => text.Number(conduct.WorstDaysLate),
            "worstBound" => text.Number(Bands.Good.WorstDaysLate),
            "disputed" => text.Percent(conduct.DisputedShare?.BasisPoints),
            "disputedBound" => text.Bound(Bands.Good.DisputedShare.BasisPoints),
            "exposure" => text.Money(conduct.Exposure, row.Scale),
            "exposureRatio" => text.Percent(conduct.ExposureRatio?.BasisPoints),
            "exposureBound" => text.Bound(Bands.Good.Exposure.BasisPoints),
            "currentLimit" => text.Money(conduct.CurrentLimit, row.Scale),
            "strikes" => text.Number(conduct.Strikes),
            "strikeDays" => text.Number(StrikeDays),
            "strikesToRefuse" => text.Number(StrikesToRefuse),
            "rating" => Vocabulary.Of(terms.Rating, text.Language),
            "share" => text.Bound(Bands.ShareOfCeiling(terms.Rating).BasisPoints),
            "tier" => tier.ToString(),
            "ceilingShare" => text.Bound(Ceilings.Of(tier).ShareOfValue.BasisPoints),
            "creditDays" => text.Number(Ceilings.Of(tier).CreditDays),
            "ceilingDays" => text.Number(terms.CeilingDays),
            "value" => text.Money(row.Value, row.Scale),
            _ => text.Money(terms.Limit, row.Scale),
        };
    }
}
