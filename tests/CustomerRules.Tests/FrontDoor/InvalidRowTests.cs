using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Relationships;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers;
using CustomerRules.Trade;
using Xunit;

namespace CustomerRules.Tests.FrontDoor;

/// <summary>The front door judges no row outside the documented ranges; it names the field, the bounds and the value.</summary>
public class InvalidRowTests
{
    private static readonly TierBoundaries Boundaries = new(3, 2, 1);

    private static readonly CustomerRow Row = Rows.Unknown;

    private static readonly (CustomerRow Row, string Sentence)[] Invalid =
    [
        (Row with { AsOf = -25_568 }, "AsOf must be between -25,567 and 84,005 days since 1970-01-01, but was -25,568."),
        (Row with { AsOf = 84_006 }, "AsOf must be between -25,567 and 84,005 days since 1970-01-01, but was 84,006."),
        (Row with { Value = -900_000_000_000_001 }, "Value must be between -900,000,000,000,000 and 900,000,000,000,000 minor units, or unknown, but was -900,000,000,000,001."),
        (Row with { ReferenceSpend = -1 }, "ReferenceSpend must be between 0 and 900,000,000,000,000 minor units, or unknown, but was -1."),
        (Row with { Investment = 900_000_000_000_001 }, "Investment must be between 0 and 900,000,000,000,000 minor units, or unknown, but was 900,000,000,000,001."),
        (Row with { Growth = 1_000_001 }, "Growth must be between -1,000,000 and 1,000,000 basis points, or unknown, but was 1,000,001."),
        (Row with { LastContact = int.MaxValue }, "LastContact must be between -25,567 and 84,005 days since 1970-01-01, or unknown, but was 2,147,483,647."),
        (Row with { Satisfaction = 10_001 }, "Satisfaction must be between 0 and 10,000 basis points, or unknown, but was 10,001."),
        (Row with { PriceLed = -2 }, "PriceLed must be between 0 and 10,000 basis points, or unknown, but was -2."),
        (Row with { Alternatives = 10_001 }, "Alternatives must be between 0 and 10,000 suppliers, or unknown, but was 10,001."),
        (Row with { HorizonMonths = 1_201 }, "HorizonMonths must be between 0 and 1,200 months, or unknown, but was 1,201."),
        (Row with { JudgesFuture = 2 }, "JudgesFuture must be between 0 and 1, or unknown, but was 2."),
        (Row with { TradePattern = (TradePattern)7 }, "TradePattern must be between 0 and 6, but was 7."),
        (Row with { PreviousType = (RelationshipType)5 }, "PreviousType must be between 0 and 4, but was 5."),
    ];

    public static IEnumerable<object[]> Sentences => Invalid.Select(invalid => new object[] { invalid.Sentence });

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_field_out_of_range_is_refused(string sentence)
    {
        var row = Invalid.Single(invalid => string.Equals(invalid.Sentence, sentence, StringComparison.Ordinal)).Row;

        Refusal.Of<ArgumentException>(() => RuleBook.Standard.Assess(row, Boundaries), "row", sentence);
        Refusal.Of<ArgumentException>(() => RuleBook.Standard.Explain(row, Boundaries), "row", sentence);
    }

    [Fact]
    public void Facts_and_boundaries_are_asked_for()
    {
        Refusal.Of<ArgumentNullException>(() => RuleBook.Standard.Assess(null!, Customers.AsOf, Boundaries), "facts", "");
        Refusal.Of<ArgumentNullException>(() => RuleBook.Standard.Explain(null!, Customers.AsOf, Boundaries), "facts", "");
        Refusal.Of<ArgumentNullException>(() => RuleBook.Standard.Assess(Customers.Stranger(), Customers.AsOf, null!), "boundaries", "");
        Refusal.Of<ArgumentNullException>(() => RuleBook.Standard.Assess(Row, null!), "boundaries", "");
        Refusal.Of<ArgumentNullException>(() => RuleBook.Standard.Explain(Row, null!), "boundaries", "");
    }

    [Theory]
    [InlineData(1899, 12, 31)]
    [InlineData(2200, 1, 1)]
    public void A_date_of_assessment_out_of_range_is_refused(int year, int month, int day)
    {
        var asOf = new NodaTime.LocalDate(year, month, day);

        Refusal.Of<ArgumentOutOfRangeException>(
            () => RuleBook.Standard.Assess(Customers.Stranger(), asOf, Boundaries),
            "asOf",
            FormattableString.Invariant($"asOf must be between 1900-01-01 and 2199-12-31, but was {asOf:uuuu-MM-dd}."));
    }

    [Theory]
    [InlineData(1900, 1, 1)]
    [InlineData(2199, 12, 31)]
    public void The_ends_of_the_range_are_judged(int year, int month, int day) => Assert.Equal(
        new NodaTime.LocalDate(year, month, day),
        RuleBook.Standard.Assess(Customers.LoyalPartner(), new(year, month, day), new TierBoundaries(3, 2, 1)).Provenance.AsOf);
}
