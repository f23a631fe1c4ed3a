namespace CustomerRules.Bulk.Kernels;

/// <summary>One form of the row rules. Every one gives the same bits.</summary>
internal abstract class Kernel
{
    /// <summary>The rows of a tile that suit it best; at most <see cref="RowTile.MostRows"/>.</summary>
    public virtual int RowsOfTile => RowTile.MostRows;

    /// <summary>Judges a tile.</summary>
    /// <param name="facts">The columns that the tile is of.</param>
    /// <param name="first">The index of the tile's first row.</param>
    /// <param name="tile">The rows.</param>
    /// <param name="answers">Where the answers go.</param>
    /// <param name="scratch">Memory for what lies between.</param>
    public abstract void Assess(CustomerColumns facts, int first, in RowTile tile, in AnswerTile answers, Scratch scratch);

    /// <summary>Adds a judged tile to the summary.</summary>
    /// <param name="tile">The rows.</param>
    /// <param name="answers">What came out.</param>
    /// <param name="summary">Where it is added.</param>
    /// <param name="scratch">Memory for what lies between.</param>
    public virtual void AddUp(in RowTile tile, in AnswerTile answers, in SummaryKernel summary, Scratch scratch) => summary.Add(tile, answers, from: 0);
}
