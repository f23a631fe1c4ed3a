namespace CustomerRules.Populations;

/// <summary>A cell of the population view: a position, and who stands there.</summary>
/// <remarks><c>default</c> is nobody in the position that is Unknown throughout. Cells are equal when both parts are. Immutable and thread-safe.</remarks>
public readonly record struct PopulationCell
{
    internal PopulationCell(CustomerPosition position, PopulationFigures figures) => (Position, Figures) = (position, figures);

    /// <summary>The position.</summary>
    public CustomerPosition Position { get; }

    /// <summary>How many stand there, and what they are worth together.</summary>
    public PopulationFigures Figures { get; }

    /// <summary>Invariant text such as <c>A, Captive, Late: 3 customers, 1,250.50, 1 of unknown value</c>.</summary>
    public override string ToString() => Position + ": " + Figures;
}
