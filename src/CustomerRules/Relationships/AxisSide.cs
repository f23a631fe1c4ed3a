using CustomerRules.Numbers;
using CustomerRules.Reasons;

namespace CustomerRules.Relationships;

/// <summary>On which side of the line in force an axis lies, and whether all of its interval does.</summary>
internal readonly struct AxisSide(AxisAssessment axis, int lineInForce)
{
    private int Score => axis.Score?.BasisPoints ?? 0;

    public bool IsHigh => Score >= lineInForce;

    public bool IsCertain => IsHigh ? axis.Lowest.BasisPoints >= lineInForce : axis.Highest.BasisPoints < lineInForce;

    public RowReasons Reasons(Proportion line, RowReasons high, RowReasons low, RowReasons held)
    {
        var isHeld = IsHigh != (Score >= line.BasisPoints);
        return (IsHigh ? high : low) | (isHeld ? held : RowReasons.None);
    }
}
