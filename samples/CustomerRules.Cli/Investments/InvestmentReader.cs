using System;
using CustomerRules.Cli.Input;
using CustomerRules.Cli.Input.Fields;
using CustomerRules.Cli.Input.Files;
using CustomerRules.Cli.Input.Records;
using CustomerRules.SwitchingCosts;
using NodaTime;

namespace CustomerRules.Cli.Investments;

/// <summary>Reads an investments file line by line. Nothing in it may be empty but the days of an investment that holds.</summary>
internal sealed class InvestmentReader : IDisposable
{
    private static readonly FieldParser<InvestmentKind> Kind = NameField<InvestmentKind>.Of(
        ("money", InvestmentKind.Money),
        ("training", InvestmentKind.Training),
        ("personnel", InvestmentKind.Personnel),
        ("process", InvestmentKind.Process),
        ("asset", InvestmentKind.Asset));

    private static readonly FieldParser<AgeingKind> AgeingOf = NameField<AgeingKind>.Of(
        ("holds", AgeingKind.Holds), ("declines", AgeingKind.Declines), ("builds", AgeingKind.BuildsUp));

    private static readonly FieldParser<int> Days = WholeNumberField.Between(1, SwitchingCosts.Ageing.MaxDays);

    private readonly RecordReader _records;
    private readonly Column _customer;
    private readonly Column _kind;
    private readonly Column _amount;
    private readonly Column _madeOn;
    private readonly Column _specificity;
    private readonly Column _salvage;
    private readonly Column _ageing;
    private readonly Column _days;

    public InvestmentReader(InputFile file)
    {
        _records = new RecordReader(file);
        var header = _records.Header;
        _customer = header.Required("customer_id");
        _kind = header.Required("kind");
        _amount = header.Required("amount");
        _madeOn = header.Required("made_on");
        _specificity = header.Required("specificity");
        _salvage = header.Required("salvage");
        _ageing = header.Required("ageing");
        _days = header.Required("days");
        header.AllowOnly(["customer_id", "kind", "amount", "made_on", "specificity", "salvage", "ageing", "days"]);
    }

    /// <summary>The customer of the current line.</summary>
    public string Customer => _records.Text(_customer);

    /// <summary>The amount of the current line is wrong.</summary>
    public InputException AmountError(string what) => _records.Error(_amount, what);

    /// <summary>Moves to the next line.</summary>
    public SunkInvestment? Read()
    {
        if (!_records.Read())
            return null;

        _records.RequiredText(_customer);
        return new SunkInvestment(
            _records.Value(_kind, Kind),
            _records.Value(_amount, DecimalField.AmountFromZero),
            _records.Value(_madeOn, DateField.DateOrTime),
            _records.Value(_specificity, PercentField.Percent),
            _records.Value(_salvage, PercentField.Percent),
            Ageing());
    }

    public void Dispose() => _records.Dispose();

    private Ageing Ageing()
    {
        var kind = _records.Value(_ageing, AgeingOf);
        if (kind == AgeingKind.Holds)
            return _records.Has(_days) ? throw _records.Error(_days, "must be empty for an investment that holds") : SwitchingCosts.Ageing.Holds;

        var length = Period.FromDays(_records.Value(_days, Days));
        return kind == AgeingKind.Declines ? SwitchingCosts.Ageing.Declines(length) : SwitchingCosts.Ageing.BuildsUp(length);
    }
}
