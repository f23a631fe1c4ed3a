using System;
using CustomerRules.Cli.Input;
using CustomerRules.Cli.Input.Fields;
using CustomerRules.Cli.Input.Files;
using CustomerRules.Cli.Input.Records;
using CustomerRules.Cli.Views;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Movement;
using NodaTime;

namespace CustomerRules.Cli.Reviews;

/// <summary>
/// Reads an earlier rating row by row: what <c>score</c> or <c>review</c> wrote, or any file with the columns <c>customer_id</c> and <c>tier</c>.
/// Other columns are ignored. Where the column <c>since</c> is absent or empty, the tier holds since the date of that rating.
/// </summary>
internal sealed class PreviousRatingReader : IDisposable
{
    private readonly RecordReader _records;
    private readonly LocalDate _asOf;
    private readonly Column _customer;
    private readonly Column _tier;
    private readonly Column _since;

    public PreviousRatingReader(InputFile file, LocalDate asOf)
    {
        _records = new RecordReader(file);
        _asOf = asOf;
        _customer = _records.Header.Required("customer_id");
        _tier = _records.Header.Required("tier");
        _since = _records.Header.Optional("since");
    }

    /// <summary>The line on which the current row starts.</summary>
    public long Line => _records.Line;

    /// <summary>The customer of the current row is wrong.</summary>
    public InputException CustomerError(string what) => _records.Error(_customer, what);

    /// <summary>Moves to the next row.</summary>
    public PreviousRating? Read() => _records.Read() ? Rating() : null;

    public void Dispose() => _records.Dispose();

    private PreviousRating Rating()
    {
        string customer = _records.RequiredText(_customer);
        var tier = _records.ValueOrUnknown(_tier, TierField.Letter) ?? CustomerTier.Unknown;
        var since = _records.ValueOrUnknown(_since, DateField.Date);
        if (since > _asOf)
            throw _records.Error(_since, $"must not be after --previous-as-of {Figure.Of(_asOf)}");
        return new PreviousRating(customer, tier, since ?? _asOf);
    }
}
