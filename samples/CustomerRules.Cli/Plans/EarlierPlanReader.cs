using System;
using System.Linq;
using CustomerRules.Cli.Input;
using CustomerRules.Cli.Input.Fields;
using CustomerRules.Cli.Input.Files;
using CustomerRules.Cli.Input.Records;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Export;
using CustomerRules.FollowUps.Planning;
using NodaTime;

namespace CustomerRules.Cli.Plans;

/// <summary>
/// Reads a plan that <c>plan</c> wrote, row by row. Its owner may have changed <c>status</c> from placed to done, snoozed or cancelled, and <c>due</c> to the day
/// on which it was done or to which it is put off, and say why in a column <c>because</c>. Rows that were merged, suppressed or did not fit hold nothing that exists
/// but that a person put them off; rows that say none hold nothing.
/// </summary>
internal sealed class EarlierPlanReader : IDisposable
{
    private const string None = "none";

    private static readonly FieldParser<FollowUpState> State = NameField<FollowUpState>.Of(
        ("placed", FollowUpState.Placed),
        ("done", FollowUpState.Done),
        ("snoozed", FollowUpState.Snoozed),
        ("cancelled", FollowUpState.Cancelled),
        ("merged", FollowUpState.Unknown),
        ("suppressed", FollowUpState.Unknown),
        ("overflow", FollowUpState.Unknown),
        (None, FollowUpState.Unknown));

    private static readonly FieldParser<FollowUpPurpose> Purpose = NameField<FollowUpPurpose>.Of(
        [.. Enum.GetValues<FollowUpPurpose>().Where(purpose => purpose != FollowUpPurpose.Unknown).Select(purpose => (purpose.ToString(), purpose))]);

    private readonly RecordReader _records;
    private readonly Column _customer;
    private readonly Column _due;
    private readonly Column _purpose;
    private readonly Column _status;
    private readonly Column _reason;
    private readonly Column _owner;
    private readonly Column _because;

    public EarlierPlanReader(InputFile file)
    {
        _records = new RecordReader(file);
        _customer = _records.Header.Required("customer_id");
        _due = _records.Header.Required("due");
        _purpose = _records.Header.Required("purpose");
        _status = _records.Header.Required("status");
        _reason = _records.Header.Required("reason");
        _owner = _records.Header.Optional("owner");
        _because = _records.Header.Optional("because");
    }

    /// <summary>The line on which the current row starts.</summary>
    public long Line => _records.Line;

    /// <summary>The customer of the current row is wrong.</summary>
    public InputException CustomerError(string what) => _records.Error(_customer, what);

    /// <summary>Moves to the next row that holds a follow-up; null at the end.</summary>
    public EarlierRow? Read()
    {
        while (_records.Read())
        {
            string customer = _records.RequiredText(_customer);
            string status = _records.RequiredText(_status);
            var state = _records.Value(_status, State);
            if (status == None)
                continue;
            if (!PlanCodes.TryParse(_records.RequiredText(_reason), out string cycle, out int sequence, out var putOffTo))
                throw _records.Error(_reason, "does not end in Cycle=, as plan wrote it");
            var key = new FollowUpKey(customer, _records.Value(_purpose, Purpose), cycle);
            var due = _records.Value(_due, DateField.Date);
            return new(key, Existing(key, state, due, putOffTo), Entry(key, state, due, sequence));
        }

        return null;
    }

    public void Dispose() => _records.Dispose();

    /// <summary>What did not take place and has no date may still have been put off by a person.</summary>
    private ExistingFollowUp? Existing(FollowUpKey key, FollowUpState state, LocalDate due, LocalDate? putOffTo)
    {
        string? because = _records.Has(_because) ? _records.Text(_because) : null;
        string? owner = _records.Has(_owner) ? _records.Text(_owner) : null;
        if (state != FollowUpState.Unknown)
            return new(key, state, due, because, owner, state == FollowUpState.Placed ? putOffTo : null);
        return putOffTo is { } date ? new(key, FollowUpState.Snoozed, date, because, owner) : null;
    }

    /// <summary>A row that was put off names its new date alone: that the calendar has another counts as a change.</summary>
    private static CalendarEntry? Entry(FollowUpKey key, FollowUpState state, LocalDate due, int sequence) => state switch
    {
        FollowUpState.Unknown => sequence == 0 ? null : new(key, due, sequence, isCancelled: true),
        FollowUpState.Snoozed => new(key, due, Math.Min(sequence + 1, PlanCodes.MostChanges)),
        _ => new(key, due, sequence),
    };
}
