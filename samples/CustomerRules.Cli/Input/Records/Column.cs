namespace CustomerRules.Cli.Input.Records;

/// <summary>A column of a CSV file: its name and where it stands; an absent optional column stands nowhere and all its fields are empty.</summary>
internal readonly record struct Column(string Name, int Index)
{
    /// <summary>Whether the file has this column.</summary>
    public bool Exists => Index >= 0;
}
