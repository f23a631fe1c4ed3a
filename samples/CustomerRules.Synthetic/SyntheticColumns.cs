using System;
using System.Threading.Tasks;
using CustomerRules.Bulk;
using NodaTime;

namespace CustomerRules.Synthetic;

/// <summary>Columns of made-up customers as a business-to-business supplier has them: for trials of speed, and to compare with other engines.</summary>
/// <remarks>
/// <para>Every column is there. Values fall off as Pareto's do; a third of the customers is hardly known, a quarter well; all trade patterns, barriers,
/// relationship types and tiers occur; some contacts are overdue and some dates lie ahead. About one row in 1,000 is invalid, in any field but the tier
/// value, so that boundaries can be found of the column as it is.</para>
/// <para>A row depends on its number alone: it is the same whatever the number of rows, on every machine. Compared by reference. Immutable and thread-safe.</para>
/// </remarks>
public sealed partial class SyntheticColumns
{
    private const ulong Seed = 20_260_701;
    private const int RowsPerBlock = 16_384;

    private readonly long firstRow;

    private SyntheticColumns(int rows, long firstRow)
    {
        this.firstRow = firstRow;
        tierValue = new long[rows];
        value = new long[rows];
        referenceSpend = new long[rows];
        contribution = new long[rows];
        investment = new long[rows];
        oneOffCost = new long[rows];
        lossIfItFails = new long[rows];
        growth = new int[rows];
        firstOrder = new int[rows];
        lastOrder = new int[rows];
        lastContact = new int[rows];
        tradePattern = new Trade.TradePattern[rows];
        probability = new short[rows];
        criticality = new short[rows];
        alternatives = new short[rows];
        shareOfWallet = new short[rows];
        categoryShare = new short[rows];
        horizonMonths = new short[rows];
        satisfaction = new short[rows];
        mutualBenefit = new short[rows];
        judgesFuture = new sbyte[rows];
        priceLed = new short[rows];
        previousType = new Relationships.RelationshipType[rows];
        previousTier = new Tiers.CustomerTier[rows];
        previousTierSince = new int[rows];
        overrideTier = new Tiers.CustomerTier[rows];
        overrideExpires = new int[rows];
        overrideSet = new int[rows];
        influential = new sbyte[rows];
        openMatters = new sbyte[rows];
        Facts = WithHistory(WithEvidence(WithTrade(WithAmounts(new CustomerColumns(rows)))));
    }

    /// <summary>The date as of which the columns hold: 2026-07-01.</summary>
    public static LocalDate AsOf { get; } = new(2026, 7, 1);

    /// <summary>The columns, over memory that nobody else writes to.</summary>
    public CustomerColumns Facts { get; }

    private static int Today { get; } = Period.DaysBetween(new LocalDate(1970, 1, 1), AsOf);

    /// <summary>Makes rows, on all cores.</summary>
    /// <param name="rows">The number of rows; 0 or more.</param>
    /// <param name="firstRow">The number of the first row; 0 or more.</param>
    /// <returns>Rows <paramref name="firstRow"/> and following.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public static SyntheticColumns Of(int rows, long firstRow = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        ArgumentOutOfRangeException.ThrowIfNegative(firstRow);
        var columns = new SyntheticColumns(rows, firstRow);
        Parallel.For(0, (int)(((long)rows + RowsPerBlock - 1) / RowsPerBlock), block =>
        {
            var first = block * RowsPerBlock;
            var end = first + Math.Min(RowsPerBlock, rows - first);
            for (var row = first; row < end; row++)
                columns.Fill(row);
        });
        return columns;
    }

    private void Fill(int row)
    {
        var chance = new RowChance(Seed, firstRow + row);
        var character = new Character(ref chance);
        FillAmounts(row, character, ref chance);
        FillTrade(row, character, ref chance);
        FillEvidence(row, character, ref chance);
        FillHistory(row, character, ref chance);
        if (chance.Below(1_000) == 0)
            Spoil(row, chance.Below(Fields));
    }
}
