namespace CustomerRules.Bulk.Kernels;

/// <summary>What stands for the rows of an absent column; never written to.</summary>
internal static class Unknowns
{
    public static readonly long[] Amounts = Of(CustomerRow.UnknownAmount);

    /// <summary>Ratios have the same sentinel as dates.</summary>
    public static readonly int[] Dates = Of(CustomerRow.UnknownDate);

    /// <summary>Counts have the same sentinel as shares.</summary>
    public static readonly short[] Shares = Of(CustomerRow.UnknownShare);

    public static readonly sbyte[] Answers = Of(CustomerRow.UnknownAnswer);

    /// <summary>Unknown is 0 in every enum.</summary>
    public static readonly byte[] Names = Of((byte)0);

    private static T[] Of<T>(T unknown)
    {
        var column = new T[RowTile.MostRows];
        for (var row = 0; row < column.Length; row++)
            column[row] = unknown;
        return column;
    }
}
