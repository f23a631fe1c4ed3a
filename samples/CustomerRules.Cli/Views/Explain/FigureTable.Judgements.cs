using CustomerRules.Reasons;
using CustomerRules.SwitchingCosts;
using Spectre.Console;

namespace CustomerRules.Cli.Views.Explain;

// Profitability, cost of leaving, relationship and contact.
internal static partial class FigureTable
{
    private static void AddProfit(Grid grid, CustomerAssessment customer, Language language) => Add(
        grid,
        Words.Profit.In(language),
        Vocabulary.Of(customer.Profitability.Flag, language),
        Palette.Of(customer.Profitability.Flag),
        language,
        [
            Labelled(Words.Contribution, customer.Facts.Trade.Contribution is { } contribution ? Figure.Of(contribution) : null, language),
            customer.Profitability.Margin is { } margin ? $"{Words.Margin.In(language)} {Figure.Of(margin)}" : "",
        ]);

    private static void AddSwitchingCost(Grid grid, CustomerAssessment customer, Language language)
    {
        var cost = customer.SwitchingCost;
        string total = Or(cost.Total is { } known ? Figure.Of(known) : null, language);
        Add(
            grid,
            Words.SwitchingCost.In(language),
            cost.Completeness == Completeness.Partial ? $"{Words.AtLeast.In(language)} {total}" : total,
            Color.Default,
            language,
            [
                cost.LockIn is { } lockIn ? $"{Words.LockIn.In(language)} {Figure.Of(lockIn)}" : "",
                $"{Words.Barrier.In(language)} {Vocabulary.Of(cost.Barrier, language)}",
                cost.BreakEvenDiscount is { } discount ? $"{Words.BreakEven.In(language)} {Figure.Of(discount)}" : "",
            ]);
    }

    private static void AddRelationship(Grid grid, CustomerAssessment customer, Language language)
    {
        var relationship = customer.Relationship;
        Add(
            grid,
            Words.Relationship.In(language),
            Vocabulary.Of(relationship.Type, language),
            Palette.Of(relationship.Type),
            language,
            [
                relationship.Certainty == Relationships.Certainty.Unknown ? "" : Vocabulary.Of(relationship.Certainty, language),
                Labelled(Words.Bond, relationship.Bond.Score is { } bond ? Figure.Of(bond) : null, language),
                Labelled(Words.Commitment, relationship.Commitment.Score is { } commitment ? Figure.Of(commitment) : null, language),
                Labelled(Words.Confidence, Figure.Of(relationship.Confidence), language),
            ]);
    }

    private static void AddContact(Grid grid, CustomerAssessment customer, Language language)
    {
        var contact = customer.NextContact;
        Add(
            grid,
            Words.NextContact.In(language),
            contact.Due is { } due ? Figure.Of(due) : Words.ByEvent.In(language),
            contact.IsOverdue ? Color.IndianRed1 : Color.Default,
            language,
            [
                contact.IsOverdue ? Words.Overdue.In(language) : "",
                contact.Latest is { } latest ? $"{Words.NoLaterThan.In(language)} {Figure.Of(latest)}" : "",
                Labelled(Words.LastContact, customer.Facts.LastContact is { } last ? Figure.Of(last) : null, language),
            ]);
    }
}
