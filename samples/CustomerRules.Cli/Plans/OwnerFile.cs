using System;
using System.Collections.Generic;
using System.Threading;
using CustomerRules.Cli.Input.Files;
using CustomerRules.Cli.Input.Records;

namespace CustomerRules.Cli.Plans;

/// <summary>Who looks after whom: a customer has one row, and one that the file does not name has no owner.</summary>
internal sealed class OwnerFile
{
    private readonly Dictionary<string, (string Owner, string? Second)> _owners = new(StringComparer.Ordinal);

    /// <summary>No file.</summary>
    public static OwnerFile None { get; } = new();

    /// <summary>Rows of customers.</summary>
    public int Used { get; private set; }

    /// <summary>Rows of others, without an order.</summary>
    public int LeftOut { get; private set; }

    /// <summary>Reads a file to its end.</summary>
    public static OwnerFile Read(InputFile input, Predicate<string> isCustomer, CancellationToken interruption)
    {
        using var records = new RecordReader(input);
        var customer = records.Header.Required("customer_id");
        var owner = records.Header.Required("owner");
        var second = records.Header.Optional("second_owner");
        records.Header.AllowOnly(["customer_id", "owner", "second_owner"]);

        var file = new OwnerFile();
        var lines = new Dictionary<string, long>(StringComparer.Ordinal);
        while (records.Read())
        {
            interruption.ThrowIfCancellationRequested();
            string id = records.RequiredText(customer);
            if (!lines.TryAdd(id, records.Line))
                throw records.Error(customer, FormattableString.Invariant($"has a row already, on line {lines[id]}"));
            file.Add(id, records.RequiredText(owner), records.Has(second) ? records.Text(second) : null, isCustomer(id));
        }

        return file;
    }

    /// <summary>The owner of a customer and who stands in.</summary>
    public (string? Owner, string? Second) Of(string customer) => _owners.TryGetValue(customer, out var known) ? known : (null, null);

    private void Add(string customer, string owner, string? second, bool isCustomer)
    {
        if (!isCustomer)
        {
            LeftOut++;
            return;
        }

        _owners.Add(customer, (owner, second));
        Used++;
    }
}
