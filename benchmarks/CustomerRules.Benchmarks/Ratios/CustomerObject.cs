namespace CustomerRules.Benchmarks.Ratios;

/// <summary>A customer as an object, with its facts and its answer.</summary>
internal sealed class CustomerObject(in CustomerRow row)
{
    public CustomerRow Row { get; } = row;

    /// <summary>What the front door says; <c>default</c> where the row is invalid.</summary>
    public RowAssessment Answer { get; set; }
}
