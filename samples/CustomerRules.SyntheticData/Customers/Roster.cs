using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerRules.SyntheticData.Names;
using CustomerRules.SyntheticData.Notables;

namespace CustomerRules.SyntheticData.Customers;

/// <summary>Draws the customers: habits and ranks are dealt like cards, so that the mix is exact and value says nothing about the number.</summary>
internal static class Roster
{
    /// <summary>In order of their numbers, 1 .. 1,500.</summary>
    public static IReadOnlyList<Customer> Create()
    {
        var chance = SplitMix64.For(Stream.Roster, 0);
        List<Habit> habits = Mix.Shuffled(chance);
        List<int> ranks = [.. Enumerable.Range(0, habits.Count)];
        chance.Shuffle(ranks);

        List<Customer> customers = [.. NotableCustomers.All.Select(notable => notable.Customer)];
        var names = new NameBook(customers.Select(customer => customer.Name));
        var taken = customers.Select(customer => customer.Number).ToHashSet();
        int number = 0;
        for (int i = 0; i < habits.Count; i++)
        {
            do
                number++;
            while (taken.Contains(number));
            customers.Add(Draw(number, habits[i], ranks[i] * 10_000 / (habits.Count - 1), names));
        }

        return [.. customers.OrderBy(customer => customer.Number)];
    }

    private static Customer Draw(int number, Habit habit, int rank, NameBook names)
    {
        var chance = SplitMix64.For(Stream.Customer, number);
        long annual = SpendCurve.AnnualCents(rank);
        DateOnly start = Beginning.Of(habit, chance);
        return new Customer
        {
            Number = number,
            Id = Id(number, start),
            Name = names.Next(number),
            Habit = habit,
            AnnualCents = annual,
            GrowthPercent = Growth(habit, chance),
            DiscountPercent = Discount(rank, chance),
            IntervalDays = SpendCurve.IntervalDays(annual, chance),
            Start = start,
        };
    }

    /// <summary>A new system in 2025 gave five digits, so that ids have mixed lengths, as real ones do.</summary>
    private static string Id(int number, DateOnly start) => start.Year >= 2025
        ? string.Create(CultureInfo.InvariantCulture, $"C-{20_000 + number}")
        : string.Create(CultureInfo.InvariantCulture, $"C-{number:0000}");

    private static int Growth(Habit habit, SplitMix64 chance) => habit switch
    {
        Habit.Growing => chance.Between(18, 75),
        Habit.Shrinking => -chance.Between(18, 50),
        _ => chance.Bell(-12, 14),
    };

    /// <summary>Large customers get more; one in twenty so much that the distributor loses money, one in twenty nearly so.</summary>
    private static int Discount(int rank, SplitMix64 chance) => chance.Below(20) switch
    {
        0 => chance.Between(38, 48),
        1 => chance.Between(31, 35),
        _ => chance.Between(0, 9) + (rank / 900),
    };
}
