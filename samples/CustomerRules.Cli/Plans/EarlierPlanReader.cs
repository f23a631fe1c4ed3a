using System;
using System.Linq;
using CustomerRules.Cli.Input;
using CustomerRules.Cli.Input.Fields;
using CustomerRules.Cli.Input.Files;
using CustomerRules.Cli.Input.Records;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Planning;

namespace CustomerRules.Cli.Plans;

/// <summary>
/// Reads a plan that <c>plan</c> wrote, row by row. Its owner may have changed <c>status</c> from placed to done, snoozed or cancelled, and <c>due</c> to the day
/// on which it was done or to which it is put off. Rows that were merged, suppressed, did not fit or say none hold nothing that exists.
/// </summary>
internal sealed class EarlierPlanReader : IDisposable
{
    private static readonly FieldParser<FollowUpState> State = NameField<FollowUpState>.Of(
        ("placed", FollowUpState.Placed),
        ("done", FollowUpState.Done),
        ("snoozed", FollowUpState.Snoozed),
        ("cancelled", FollowUpState.Cancelled),
        ("merged", FollowUpState.Unknown),
        ("suppressed", FollowUpState.Unknown),
        ("overflow", FollowUpState.Unknown),
        ("none", FollowUpState.Unknown));

    private static readonly FieldParser<FollowUpPurpose> Purpose = NameField<FollowUpPurpose>.Of(
        [.. Enum.GetValues<FollowUpPurpose>().Where(purpose => purpose != FollowUpPurpose.Unknown).Select(purpose => (purpose.ToString(), purpose))]);

    private readonly RecordReader _records;
    private readonly Column _customer;
    private readonly Column _due;
    private readonly Column _purpose;
    private readonly Column _status;
    private readonly Column _reason;

    public EarlierPlanReader(InputFile file)
    {
        _records = new RecordReader(file);
        _customer = _records.Header.Required("customer_id");
        _due = _records.Header.Required("due");
        _purpose = _records.Header.Required("purpose");
        _status = _records.Header.Required("status");
        _reason = _records.Header.Required("reason");
    }

    /// <summary>The line on which the current row starts.</summary>
    public long Line => _records.Line;

    /// <summary>The customer of the current row is wrong.</summary>
    public InputException CustomerError(string what) => _records.Error(_customer, what);

    /// <summary>Moves to the next row: what exists of it, and how often it had changed in the calendar.</summary>
    public (ExistingFollowUp? Existing, int Sequence)? Read()
    {
        if (!_records.Read())
            return null;

        string customer = _records.RequiredText(_customer);
        var state = _records.Value(_status, State);
        if (state == FollowUpState.Unknown)
            return (null, 0);
        if (!PlanCodes.TryParse(_records.RequiredText(_reason), out string cycle, out int sequence))
            throw _records.Error(_reason, "does not end in Cycle=, as plan wrote it");
        var key = new FollowUpKey(customer, _records.Value(_purpose, Purpose), cycle);
        return (new ExistingFollowUp(key, state, _records.Value(_due, DateField.Date)), sequence);
    }

    public void Dispose() => _records.Dispose();
}
