using System;

namespace CustomerRules.SyntheticData.Evidence;

/// <summary>Something a customer put into the relationship. <c>Days</c> is its life or ramp-up, none where it holds its worth.</summary>
internal sealed record Investment(
    string CustomerId,
    string Kind,
    long AmountCents,
    DateOnly MadeOn,
    int SpecificityPercent,
    int SalvagePercent,
    string Ageing,
    int? Days);
