using System;
using System.Globalization;
using CustomerRules.Cli.Input;
using CustomerRules.Cli.Input.Fields;
using CustomerRules.Cli.Input.Files;
using CustomerRules.Cli.Input.Records;

namespace CustomerRules.Cli.Orders;

/// <summary>Reads an order file line by line; every line is validated, also one that will not be used.</summary>
internal sealed class OrderReader : IDisposable
{
    private readonly RecordReader _records;
    private readonly OrderColumns _columns;

    public OrderReader(InputFile file)
    {
        _records = new RecordReader(file);
        _columns = new OrderColumns(_records.Header);
    }

    /// <summary>Whether lines can carry a cost.</summary>
    public bool HasCost => _columns.Cost.Exists;

    /// <summary>Whether lines can name a product.</summary>
    public bool HasProduct => _columns.Product.Exists;

    /// <summary>How much of the file has been read, 0 to 1.</summary>
    public double Fraction => _records.Fraction;

    /// <summary>Moves to the next line.</summary>
    public bool Read(out OrderLine line)
    {
        line = default;
        if (!_records.Read())
            return false;

        line = new OrderLine(
            _records.RequiredText(_columns.Order),
            _records.Text(_columns.Customer),
            _records.Value(_columns.Date, DateField.DateOrTime),
            Amount(),
            _records.Has(_columns.Product) ? _records.Text(_columns.Product) : null,
            _records.ValueOrUnknown(_columns.Cost, DecimalField.Amount));
        return true;
    }

    /// <summary>The input lacks something that an option asks for.</summary>
    public InputException MissingCost(string why) => _records.Header.Error("cost", why);

    public void Dispose() => _records.Dispose();

    private decimal Amount()
    {
        if (_columns.Amount.Exists)
            return _records.Value(_columns.Amount, DecimalField.Amount);

        decimal quantity = _records.Value(_columns.Quantity, DecimalField.Factor);
        decimal price = _records.Value(_columns.UnitPrice, DecimalField.Factor);
        decimal amount = quantity * price;
        if (!DecimalField.IsInRange(amount))
            throw _records.Error(_columns.UnitPrice, string.Create(CultureInfo.InvariantCulture, $"times quantity {quantity} {DecimalField.OutOfRange}"));
        return amount;
    }
}
