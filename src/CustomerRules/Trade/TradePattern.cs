namespace CustomerRules.Trade;

/// <summary>How a customer's orders are spread over time: what it does, which is not how it is bound.</summary>
/// <remarks>
/// Decided on the distinct dates of positive orders, first matching line of this list;
/// rhythm = the greater of 30 days and the upper median of the gaps between dates, since = days from the last date to the date of assessment.
/// What a customer does is often taken for how it is bound; here the two are kept apart.
/// </remarks>
public enum TradePattern : byte
{
    /// <summary>Nothing is known of the orders.</summary>
    Unknown = 0,

    /// <summary>No positive order.</summary>
    NoPurchase = 1,

    /// <summary>At most 2 dates, the first at most 90 days ago.</summary>
    New = 2,

    /// <summary>One date, longer ago.</summary>
    OneOff = 3,

    /// <summary>since is at most 1.5 times the rhythm.</summary>
    InRhythm = 4,

    /// <summary>since is at most 3 times the rhythm.</summary>
    Late = 5,

    /// <summary>since is more than 3 times the rhythm.</summary>
    Silent = 6,
}
