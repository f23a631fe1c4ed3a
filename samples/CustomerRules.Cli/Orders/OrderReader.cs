using System;
using System.Globalization;
using CustomerRules.Cli.Input;
using CustomerRules.Cli.Input.Fields;
using CustomerRules.Cli.Input.Files;
using CustomerRules.Cli.Input.Records;
using CustomerRules.Trade;

namespace CustomerRules.Cli.Orders;

/// <summary>Reads an order file line by line; every line is validated, also one that will not be used.</summary>
internal sealed class OrderReader : IDisposable
{
    private readonly RecordReader _records;

    public OrderReader(InputFile file)
    {
        _records = new RecordReader(file);
        Columns = new OrderColumns(_records.Header);
    }

    /// <summary>Where the file keeps what we read.</summary>
    public OrderColumns Columns { get; }

    /// <summary>How much of the file has been read, 0 to 1.</summary>
    public double Fraction => _records.Fraction;

    /// <summary>Moves to the next line.</summary>
    public bool Read(out OrderLine line)
    {
        line = default;
        if (!_records.Read())
            return false;

        line = new OrderLine(
            _records.RequiredText(Columns.Order),
            _records.Text(Columns.Customer),
            _records.Value(Columns.Date, DateField.DateOrTime),
            Amount(),
            _records.ValueOrUnknown(Columns.Cost, DecimalField.Amount),
            _records.Text(Columns.Product));
        return true;
    }

    /// <summary>Something is wrong with a column as a whole.</summary>
    public InputException ColumnError(string column, string what) => _records.Header.Error(column, what);

    /// <summary>Something is wrong with the current line as a whole.</summary>
    public InputException LineError(string what) => new(_records.Path, _records.Line, what);

    public void Dispose() => _records.Dispose();

    private decimal Amount()
    {
        if (Columns.Amount.Exists)
            return _records.Value(Columns.Amount, DecimalField.Amount);

        decimal quantity = _records.Value(Columns.Quantity, DecimalField.Factor);
        decimal price = _records.Value(Columns.UnitPrice, DecimalField.Factor);
        decimal amount = quantity * price;
        if (!DecimalField.IsInRange(amount))
            throw _records.Error(Columns.UnitPrice, string.Create(CultureInfo.InvariantCulture, $"times quantity {quantity} {DecimalField.OutOfRange}"));
        return amount;
    }
}
