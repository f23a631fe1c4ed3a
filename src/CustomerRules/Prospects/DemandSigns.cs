using NodaTime;

namespace CustomerRules.Prospects;

/// <summary>The signs of demand as far as they are known on a date: what is dated after it is not known to it.</summary>
internal readonly struct DemandSigns(ProspectFacts facts, LocalDate asOf)
{
    /// <summary>Whether a need is named.</summary>
    public bool? Need { get; } = IsAfter(facts.NeedNamedOn, asOf) ? null : facts.HasNamedNeed;

    /// <summary>Whether interest is shown.</summary>
    public bool? Interest { get; } = IsAfter(facts.InterestShownOn, asOf) ? null : facts.ShowsInterest;

    /// <summary>When it last answered that there is no demand.</summary>
    public LocalDate? NoneOn { get; } = IsAfter(facts.AnsweredNoneOn, asOf) ? null : facts.AnsweredNoneOn;

    /// <summary>When we last asked.</summary>
    public LocalDate? AskedOn { get; } = IsAfter(facts.LastAskedOn, asOf) ? null : facts.LastAskedOn;

    /// <summary>Whether the need still stands after a date: named later, or undated, which is to say today.</summary>
    public bool HasNeedSince(LocalDate? date) => Need == true && IsSince(facts.NeedNamedOn, date);

    /// <summary>Whether the interest still stands after a date.</summary>
    public bool HasInterestSince(LocalDate? date) => Interest == true && IsSince(facts.InterestShownOn, date);

    public bool HasSignSince(LocalDate? date) => HasNeedSince(date) || HasInterestSince(date);

    private static bool IsAfter(LocalDate? date, LocalDate other) => date is { } known && known > other;

    private static bool IsSince(LocalDate? sign, LocalDate? date) => sign is null || date is null || sign > date;
}
