using System.Collections.Generic;
using System.Linq;
using CustomerRules.SyntheticData.Customers;
using CustomerRules.SyntheticData.Notables;
using CustomerRules.SyntheticData.Review;
using CustomerRules.SyntheticData.Trade;

namespace CustomerRules.SyntheticData.Evidence;

/// <summary>Opens the files about customers: a third has none, the notable ones bring their own.</summary>
internal static class Filing
{
    public static IReadOnlyList<Dossier> Create(IReadOnlyList<Account> accounts)
    {
        var today = new ReviewTiers(accounts.Select(account => account.History.ValueCents));
        var prior = new ReviewTiers(accounts.Select(account => account.History.PriorCents));
        var notables = NotableCustomers.All.ToDictionary(notable => notable.Customer.Number);
        return
        [
            .. accounts.Select(account => notables.TryGetValue(account.Customer.Number, out Notable? notable)
                ? notable.ToDossier()
                : About(account, today, prior)),
            .. Prospects.All.Select(About),
        ];
    }

    private static Dossier About((string Id, string Name) prospect)
    {
        var row = new FactsRow(prospect.Id);
        row.Set("name", prospect.Name);
        return new Dossier(row, []);
    }

    private static Dossier About(Account account, ReviewTiers today, ReviewTiers prior)
    {
        Customer customer = account.Customer;
        if (Knowledge.Of(customer) is not { } knowledge)
            return new Dossier(Facts: null, []);

        var row = new FactsRow(customer.Id);
        if (knowledge.HasName)
            row.Set("name", customer.Name);
        if (!knowledge.HasEvidence)
            return new Dossier(row, []);

        var temperament = Temperament.Of(customer, customer.Chance(Stream.Relationship));
        Contacts.Fill(row, account, today, customer.Chance(Stream.Contacts));
        SplitMix64 review = customer.Chance(Stream.Review);
        LastReview.Fill(row, account, prior, temperament, review);
        SpendEvidence.Fill(row, account, review);
        new RelationshipEvidence(customer, temperament, knowledge).Fill(row);
        return new Dossier(row, new SwitchingCostEvidence(account, temperament, knowledge).Fill(row));
    }
}
