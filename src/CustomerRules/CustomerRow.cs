using CustomerRules.Internal;
using CustomerRules.Numbers;
using CustomerRules.Relationships;
using CustomerRules.Tiers;
using CustomerRules.Trade;
using NodaTime.Text;

namespace CustomerRules;

/// <summary>
/// What is known of one customer as plain integers on one date: the form that every row rule judges, one customer or ten million.
/// <see cref="CustomerFacts.ToRow"/> makes it; that is the only place where calendars and decimals meet.
/// </summary>
/// <remarks>
/// <para>Units: amounts in minor units of <see cref="Scale"/>, shares and scores in basis points, dates in days since 1970-01-01.</para>
/// <para>Unknown: <see cref="UnknownAmount"/>, <see cref="UnknownRatio"/>, <see cref="UnknownDate"/>, <see cref="UnknownShare"/>,
/// <see cref="UnknownCount"/>, <see cref="UnknownAnswer"/>, or the enum's <c>Unknown</c>.</para>
/// <para><c>default(CustomerRow)</c> is a valid row of 1970-01-01 on which every amount, share and count is a known 0. Rows are equal when every field is. Immutable and thread-safe.</para>
/// </remarks>
public readonly partial record struct CustomerRow
{
    /// <summary>An amount that is not known.</summary>
    public const long UnknownAmount = long.MinValue;

    /// <summary>A ratio that is not known.</summary>
    public const int UnknownRatio = int.MinValue;

    /// <summary>A date that is not known.</summary>
    public const int UnknownDate = int.MinValue;

    /// <summary>A share, probability or score that is not known.</summary>
    public const short UnknownShare = -1;

    /// <summary>A count that is not known.</summary>
    public const short UnknownCount = -1;

    /// <summary>A yes-or-no question that is not answered.</summary>
    public const sbyte UnknownAnswer = -1;

    /// <summary>The decimals of the ledger currency.</summary>
    public MoneyScale Scale { get; internal init; }

    /// <summary>The date as of which the row holds; 1900-01-01 to 2199-12-31.</summary>
    public int AsOf { get; internal init; }

    /// <summary>The value that the tier is made from; within the money range, or unknown.</summary>
    public long TierValue { get; internal init; }

    /// <summary>Net amount of the trailing year; within the money range, or unknown.</summary>
    public long Value { get; internal init; }

    /// <summary>The greatest of the last three trailing years' known values; 0 to the money range, or unknown.</summary>
    public long ReferenceSpend { get; internal init; }

    /// <summary>Contribution of the trailing year; within the money range, or unknown.</summary>
    public long Contribution { get; internal init; }

    /// <summary>Growth against the year before; -1,000,000 to 1,000,000 basis points, or unknown.</summary>
    public int Growth { get; internal init; }

    /// <summary>Date of the first positive order, or unknown.</summary>
    public int FirstOrder { get; internal init; }

    /// <summary>Date of the last positive order, or unknown.</summary>
    public int LastOrder { get; internal init; }

    /// <summary>Date of the last real contact, or unknown.</summary>
    public int LastContact { get; internal init; }

    /// <summary>How the orders are spread over time.</summary>
    public TradePattern TradePattern { get; internal init; }

    /// <summary>What is left of the customer's investments; 0 to the money range, or unknown.</summary>
    public long Investment { get; internal init; }

    /// <summary>Sum of the one-off costs of leaving; 0 to the money range, or unknown.</summary>
    public long OneOffCost { get; internal init; }

    /// <summary>Loss if the replacement fails; 0 to the money range, or unknown.</summary>
    public long LossIfItFails { get; internal init; }

    /// <summary>Probability that the replacement fails; 0 to 10,000 basis points, or unknown.</summary>
    public short Probability { get; internal init; }

    /// <summary>How critical the purchase is; 0 to 10,000 basis points, or unknown.</summary>
    public short Criticality { get; internal init; }

    /// <summary>Qualified alternative suppliers; 0 to 10,000, or unknown.</summary>
    public short Alternatives { get; internal init; }

    /// <summary>Our share of the customer's wallet; 0 to 10,000 basis points, or unknown.</summary>
    public short ShareOfWallet { get; internal init; }

    /// <summary>Share of our product categories that the customer buys; 0 to 10,000 basis points, or unknown.</summary>
    public short CategoryShare { get; internal init; }

    /// <summary>How far the customer plans ahead with us; 0 to 1,200 months, or unknown.</summary>
    public short HorizonMonths { get; internal init; }

    /// <summary>The customer's satisfaction; 0 to 10,000 basis points, or unknown.</summary>
    public short Satisfaction { get; internal init; }

    /// <summary>Mutual benefit as the customer sees it; 0 to 10,000 basis points, or unknown.</summary>
    public short MutualBenefit { get; internal init; }

    /// <summary>Whether the customer judges future capability, not only today's offer; 1 yes, 0 no, -1 unknown.</summary>
    public sbyte JudgesFuture { get; internal init; }

    /// <summary>Share of purchases decided by price; 0 to 10,000 basis points, or unknown.</summary>
    public short PriceLed { get; internal init; }

    /// <summary>Whether the customer influences others; 1 yes, 0 no, -1 unknown.</summary>
    public sbyte Influential { get; internal init; }

    /// <summary>The tier before this assessment.</summary>
    public CustomerTier PreviousTier { get; internal init; }

    /// <summary>The date since which the previous tier holds, or unknown.</summary>
    public int PreviousTierSince { get; internal init; }

    /// <summary>The relationship type before this assessment.</summary>
    public RelationshipType PreviousType { get; internal init; }

    /// <summary>The tier that a person set in place of the rated one; Unknown where there is none.</summary>
    public CustomerTier OverrideTier { get; internal init; }

    /// <summary>The first date on which the override is no longer in force, or unknown; an override without a date is in force on none.</summary>
    public int OverrideExpires { get; internal init; }

    /// <summary>The date on which the override was set, or unknown; a tier that holds since before it was earned.</summary>
    public int OverrideSet { get; internal init; }

    /// <summary>Whether something is open between the customer and us; 1 yes, 0 no, -1 unknown.</summary>
    public sbyte OpenMatters { get; internal init; }

    /// <summary>Invariant text such as <c>row as of 2026-07-01</c>.</summary>
    public override string ToString() => "row as of " + LocalDatePattern.Iso.Format(DayNumber.ToDate(AsOf));
}
