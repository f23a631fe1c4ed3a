namespace CustomerRules.Bulk.Filling;

/// <summary>The values of one column while it is being filled.</summary>
internal abstract class ColumnStore
{
    /// <summary>Writes a number that fits; a bad value that stands there stays.</summary>
    public abstract void Write(int row, long number);

    /// <summary>Makes room; what is new is unknown.</summary>
    public abstract void Grow(int capacity);
}
