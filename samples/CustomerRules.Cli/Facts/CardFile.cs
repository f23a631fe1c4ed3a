using System;
using System.Collections.Generic;
using System.Threading;

namespace CustomerRules.Cli.Facts;

/// <summary>What a facts file says of the customers that have orders. Rows of others are validated, counted and left out.</summary>
internal sealed class CardFile
{
    private readonly Dictionary<string, CustomerCard> _cards = new(StringComparer.Ordinal);

    /// <summary>No file.</summary>
    public static CardFile None { get; } = new();

    /// <summary>Rows of customers.</summary>
    public int Used => _cards.Count;

    /// <summary>Rows of others.</summary>
    public int LeftOut { get; private set; }

    /// <summary>Whether the file has the column <c>annual_contribution</c>.</summary>
    public bool HasAnnualContribution { get; private init; }

    /// <summary>Reads a file to its end; a customer may stand in it once.</summary>
    public static CardFile Read(CardReader reader, Predicate<string> isCustomer, CancellationToken interruption)
    {
        var file = new CardFile { HasAnnualContribution = reader.HasAnnualContribution };
        var lines = new Dictionary<string, long>(StringComparer.Ordinal);
        while (reader.Read() is { } card)
        {
            interruption.ThrowIfCancellationRequested();
            string customer = card.Facts.CustomerId;
            if (!lines.TryAdd(customer, reader.Line))
                throw reader.CustomerError(FormattableString.Invariant($"has a row already, on line {lines[customer]}"));
            if (isCustomer(customer))
                file._cards.Add(customer, card);
            else
                file.LeftOut++;
        }

        return file;
    }

    /// <summary>What the file says of a customer; of one that it does not name, nothing.</summary>
    public CustomerCard Of(string customer) =>
        _cards.GetValueOrDefault(customer) ?? new CustomerCard(new CustomerFacts(customer), null, null, InvestmentsKnown: false);
}
