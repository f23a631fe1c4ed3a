using CustomerRules.Cli.Input.Fields;

namespace CustomerRules.Cli.Input.Records;

// Fields as values.
internal sealed partial class RecordReader
{
    /// <summary>A field that must have a value.</summary>
    public T Value<T>(Column column, FieldParser<T> parse)
    {
        if (!Has(column))
            throw Error(column, "is empty");
        if (!parse(Bytes(column), out var value, out var wrong))
            throw Error(column, wrong);
        return value;
    }

    /// <summary>A field that may be empty, which means unknown; so does an absent column.</summary>
    public T? ValueOrUnknown<T>(Column column, FieldParser<T> parse)
        where T : struct
        => Has(column) ? Value(column, parse) : null;

    /// <summary>A text that must be there.</summary>
    public string RequiredText(Column column) => Has(column) ? Text(column) : throw Error(column, "is empty");
}
