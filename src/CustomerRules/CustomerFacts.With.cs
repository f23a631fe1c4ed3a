using System;
using System.Collections.Generic;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using CustomerRules.Relationships;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Movement;
using CustomerRules.Trade;
using NodaTime;

namespace CustomerRules;

public sealed partial class CustomerFacts
{
    /// <summary>The same facts with what the orders say.</summary>
    /// <param name="trade">The trade facts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="trade"/> is null.</exception>
    public CustomerFacts WithTrade(TradeFacts trade) => new(this) { Trade = Guard.Against.Null(trade) };

    /// <summary>The same facts with other evidence of the relationship.</summary>
    /// <param name="evidence">The evidence.</param>
    /// <exception cref="ArgumentNullException"><paramref name="evidence"/> is null.</exception>
    public CustomerFacts WithEvidence(RelationshipEvidence evidence) => new(this) { Evidence = Guard.Against.Null(evidence) };

    /// <summary>The same facts with another set of one-off costs.</summary>
    /// <param name="oneOffCosts">The costs, or null where unknown.</param>
    public CustomerFacts WithOneOffCosts(OneOffCosts? oneOffCosts) => new(this) { OneOffCosts = oneOffCosts };

    /// <summary>The same facts with another switching risk.</summary>
    /// <param name="switchingRisk">The risk, or null where unknown.</param>
    public CustomerFacts WithSwitchingRisk(SwitchingRisk? switchingRisk) => new(this) { SwitchingRisk = switchingRisk };

    /// <summary>The same facts with a tier value of the caller's own.</summary>
    /// <param name="tierValue">The value in the unit of the tier policy's basis; null to let the basis choose.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tierValue"/> is beyond +-900,000,000,000,000.</exception>
    public CustomerFacts WithTierValue(decimal? tierValue) => new(this) { TierValue = Guard.Against.AmountOutOfRange(tierValue) };

    /// <summary>The same facts with other investments; the list is copied.</summary>
    /// <param name="investments">The investments; null where unknown, empty where there are none.</param>
    /// <exception cref="ArgumentException">An element is null; the message names its index.</exception>
    public CustomerFacts WithInvestments(IEnumerable<SunkInvestment>? investments) =>
        new(this) { Investments = investments is null ? null : Array.AsReadOnly(Guard.Against.NullElements(investments)) };

    /// <summary>The same facts with other investments; none given is a known nothing.</summary>
    /// <param name="investments">The investments; null where unknown.</param>
    /// <exception cref="ArgumentException">An element is null; the message names its index.</exception>
    public CustomerFacts WithInvestments(params SunkInvestment[]? investments) => WithInvestments((IEnumerable<SunkInvestment>?)investments);

    /// <summary>The same facts with another last real contact.</summary>
    /// <param name="date">Its date, 1900-01-01 to 2199-12-31, or null where unknown; a date after the assessment is taken as it is.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="date"/> is out of range.</exception>
    public CustomerFacts WithLastContact(LocalDate? date) => new(this) { LastContact = DayNumber.Checked(date) };

    /// <summary>The same facts with or without influence.</summary>
    /// <param name="influential">Whether the customer influences others, or null where unknown.</param>
    public CustomerFacts WithInfluential(bool? influential) => new(this) { Influential = influential };

    /// <summary>The same facts with another previous tier.</summary>
    /// <param name="tier">The tier before; Unknown where there was none.</param>
    /// <param name="since">The date since which it holds, 1900-01-01 to 2199-12-31, or null where unknown.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tier"/> is not defined, or <paramref name="since"/> is out of range.</exception>
    public CustomerFacts WithPreviousTier(CustomerTier tier, LocalDate? since = null) =>
        new(this) { PreviousTier = Guard.Against.UndefinedEnum(tier), PreviousTierSince = DayNumber.Checked(since) };

    /// <summary>The same facts with another previous relationship type.</summary>
    /// <param name="type">The type before; Unknown where there was none.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="type"/> is not defined.</exception>
    public CustomerFacts WithPreviousType(RelationshipType type) => new(this) { PreviousType = Guard.Against.UndefinedEnum(type) };

    /// <summary>The same facts with a tier that a person set.</summary>
    /// <param name="tierOverride">The override; null where there is none.</param>
    public CustomerFacts WithTierOverride(TierOverride? tierOverride) => new(this) { TierOverride = tierOverride };

    /// <summary>The same facts with or without open matters.</summary>
    /// <param name="hasOpenMatters">Whether an order, a complaint or an invoice is open, or null where unknown.</param>
    public CustomerFacts WithOpenMatters(bool? hasOpenMatters) => new(this) { HasOpenMatters = hasOpenMatters };

    /// <summary>The same facts of a natural person or a firm.</summary>
    /// <param name="isNaturalPerson">Whether the customer is a natural person, or null where unknown.</param>
    public CustomerFacts WithNaturalPerson(bool? isNaturalPerson) => new(this) { IsNaturalPerson = isNaturalPerson };

    /// <summary>The same facts with another parent.</summary>
    /// <param name="parentId">The customer or holding that it belongs to, not empty; null where it stands alone or heads its group.</param>
    /// <exception cref="ArgumentException"><paramref name="parentId"/> is empty.</exception>
    public CustomerFacts WithParent(string? parentId) => new(this) { ParentId = parentId is null ? null : Guard.Against.NullOrEmpty(parentId) };
}
