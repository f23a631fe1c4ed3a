using System;
using CustomerRules.Reasons;
using CustomerRules.Relationships;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tiers;

namespace CustomerRules;

/// <summary>The figures that reasons quote, by the name of their placeholder.</summary>
internal sealed class ReasonFigures(RuleBook rules, CustomerRow row, RowAssessment assessment, TierBoundaries boundaries, Language language)
{
    private readonly FigureText text = new(language);
    private readonly string none = new FigureText(language).Unknown;
    private readonly string notApplicable = Vocabulary.Of(SwitchingBarrier.NotApplicable, language);
    private readonly string absent = Vocabulary.Of(SwitchingBarrier.None, language);

    public string Of(string name) => OfTier(name) ?? OfTrade(name) ?? OfSwitchingCost(name) ?? OfRelationship(name) ?? OfContact(name)
        ?? throw new InvalidOperationException("No figure is called '" + name + "'.");

    private string? OfTier(string name) => name switch
    {
        "measure" => Vocabulary.OfMeasure(boundaries.Basis.Measure, language),
        "tier" => Vocabulary.Of(assessment.Tier, language),
        "tierValue" => Money(row.TierValue),
        "leastOfA" => Least(boundaries.LeastOfA),
        "leastOfB" => Least(boundaries.LeastOfB),
        "leastOfC" => Least(boundaries.LeastOfC),
        "contribution" => Money(row.Contribution),
        "margin" => Percent(assessment.Profitability.Margin?.BasisPoints) ?? notApplicable,
        "greenFrom" => Bound(rules.Profitability.GreenFrom.BasisPoints),
        "newCustomerDays" => Number(rules.Profitability.NewCustomerDays),
        _ => null,
    };

    private string? OfTrade(string name) => name switch
    {
        "asOf" => Date(row.AsOf),
        "value" => Money(row.Value),
        "referenceSpend" => Money(row.ReferenceSpend),
        "firstOrder" => Date(row.FirstOrder),
        "lastOrder" => Date(row.LastOrder),
        "daysSinceFirstOrder" => DaysSince(row.FirstOrder),
        "daysSinceLastOrder" => DaysSince(row.LastOrder),
        _ => null,
    };

    private string? OfSwitchingCost(string name) => name switch
    {
        "total" => Money(assessment.SwitchingCost.Total),
        "investment" => Money(row.Investment),
        "oneOffCost" => Money(row.OneOffCost),
        "risk" => Money(assessment.SwitchingCost.Risk),
        "lockIn" => Percent(assessment.SwitchingCost.LockIn?.BasisPoints) ?? none,
        "moderateFrom" => Bound(rules.SwitchingCosts.Bands.ModerateFrom.BasisPoints),
        "highFrom" => Bound(rules.SwitchingCosts.Bands.HighFrom.BasisPoints),
        "prohibitiveFrom" => Bound(rules.SwitchingCosts.Bands.ProhibitiveFrom.BasisPoints),
        _ => null,
    };

    private string? OfRelationship(string name) => name switch
    {
        "bond" => Percent(assessment.Relationship.Bond.Score?.BasisPoints) ?? none,
        "bondLine" => Bound(rules.Relationships.BondLine(row.PreviousType)),
        "bondRange" => Range(assessment.Relationship.Bond),
        "bondCoverage" => Bound(assessment.Relationship.Bond.Coverage.BasisPoints),
        "commitment" => Percent(assessment.Relationship.Commitment.Score?.BasisPoints) ?? none,
        "commitmentLine" => Bound(rules.Relationships.CommitmentLine(row.PreviousType)),
        "commitmentRange" => Range(assessment.Relationship.Commitment),
        "commitmentCoverage" => Bound(assessment.Relationship.Commitment.Coverage.BasisPoints),
        "line" => Bound(rules.Relationships.Line.BasisPoints),
        "minimumCoverage" => Bound(rules.Relationships.MinimumCoverage.BasisPoints),
        "previousType" => Vocabulary.Of(row.PreviousType, language),
        _ => null,
    };

    private string? OfContact(string name) => name switch
    {
        "due" => Date(assessment.NextContact.DueDay),
        "latest" => Date(assessment.NextContact.LatestDay),
        "lastContact" => Date(row.LastContact),
        "idealDays" => Number(rules.FollowUps.Cadence.For(assessment.Tier, assessment.Relationship.Type)?.IdealDays),
        "maximumDays" => Number(rules.FollowUps.Cadence.For(assessment.Tier, assessment.Relationship.Type)?.MaximumDays),
        _ => null,
    };

    private string Least(decimal? least) => least is null ? absent : Money(least);

    /// <summary>The scores that are still possible: one where the axis is known in full.</summary>
    private string Range(AxisAssessment axis) => text.Percents(axis.Lowest.BasisPoints, axis.Highest.BasisPoints);

    private string Money(long amount) => text.Money(amount, row.Scale);

    private string Money(decimal? amount) => text.Money(amount, row.Scale);

    private string? Percent(int? basisPoints) => basisPoints is { } known ? text.Percent(known) : null;

    private string Bound(int basisPoints) => text.Bound(basisPoints);

    private string Date(int? day) => text.Date(day);

    private string DaysSince(int day) => day == CustomerRow.UnknownDate ? none : Number(row.AsOf - day);

    private string Number(int? number) => text.Number(number);
}
