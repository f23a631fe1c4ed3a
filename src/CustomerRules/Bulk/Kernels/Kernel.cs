namespace CustomerRules.Bulk.Kernels;

/// <summary>One form of the row rules. Every one gives the same bits.</summary>
internal abstract class Kernel
{
    /// <summary>Judges a tile.</summary>
    /// <param name="facts">The columns that the tile is of.</param>
    /// <param name="first">The index of the tile's first row.</param>
    /// <param name="tile">The rows.</param>
    /// <param name="answers">Where the answers go.</param>
    /// <param name="scratch">Memory for what lies between.</param>
    public abstract void Assess(CustomerColumns facts, int first, in RowTile tile, in AnswerTile answers, Scratch scratch);
}
