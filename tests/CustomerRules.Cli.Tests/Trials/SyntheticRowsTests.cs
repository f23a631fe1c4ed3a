using System;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using CustomerRules.Bulk;
using CustomerRules.Cli.Scores;
using CustomerRules.Cli.Tests.Fixtures;
using CustomerRules.Cli.Trials;
using Xunit;

namespace CustomerRules.Cli.Tests.Trials;

public sealed class SyntheticRowsTests
{
    private static readonly CustomerColumns Customers = CustomerTable.Of(BundledInputs.Customers, RuleBook.Standard, default);

    [Theory]
    [InlineData(1)]
    [InlineData(1_499)]
    [InlineData(1_500)]
    public void The_first_repeat_is_the_customers_as_they_are(int rows)
    {
        var synthetic = Make(rows);
        Assert.Equal(rows, synthetic.Rows);
        Assert.All(Enumerable.Range(0, rows), row => Assert.Equal(RowOf(Customers, row), RowOf(synthetic, row)));
    }

    [Fact]
    public void Later_repeats_differ_and_are_valid()
    {
        var synthetic = Make(40_000);
        var later = Enumerable.Range(1_500, 38_500).Select(row => (Row: RowOf(synthetic, row), Like: RowOf(Customers, row % 1_500))).ToArray();
        Assert.All(later, pair => Assert.True(pair.Row.IsValid, pair.Row.Problem));
        Assert.InRange(later.Count(pair => pair.Row != pair.Like), 38_400, 38_500);
        Assert.Equal(later.Count(pair => pair.Like.TierValue > 0), later.Count(pair => pair.Row.TierValue > 0));
    }

    [Fact]
    public void A_varied_row_fits_together()
    {
        var synthetic = Make(40_000);
        for (int row = 1_500; row < synthetic.Rows; row++)
        {
            var (varied, like) = (RowOf(synthetic, row), RowOf(Customers, row % 1_500));
            Assert.Equal(varied.TierValue, varied.Value);
            Assert.True(varied.ReferenceSpend >= varied.Value || like.ReferenceSpend < like.Value);
            Assert.True(varied.FirstOrder <= varied.LastOrder);
            Assert.Equal((like.Growth, like.TradePattern, like.Alternatives, like.HorizonMonths), (varied.Growth, varied.TradePattern, varied.Alternatives, varied.HorizonMonths));
        }
    }

    [Fact]
    public void The_same_rows_come_out_every_time_and_however_many_follow()
    {
        var (once, again) = (Make(20_000), Make(50_000));
        Assert.All(Enumerable.Range(0, once.Rows), row => Assert.Equal(RowOf(once, row), RowOf(again, row)));
    }

    [Fact]
    public void The_bytes_of_a_row_are_those_of_all_columns()
    {
        Assert.Equal(SyntheticRows.BytesPerRow, BytesPerRow(Make(1)));
        Assert.Equal(AnswerTable.BytesPerRow, BytesPerRow(AnswerTable.Of(1)));
        Assert.InRange(TrialMemory.BytesPerRow, SyntheticRows.BytesPerRow + AnswerTable.BytesPerRow, 180);
    }

    [Fact]
    public void Making_them_can_be_interrupted() =>
        Assert.ThrowsAny<OperationCanceledException>(() => SyntheticRows.Make(Customers, 1_000, _ => { }, new CancellationToken(canceled: true)));

    private static CustomerColumns Make(int rows) => SyntheticRows.Make(Customers, rows, _ => { }, default);

    private static CustomerRow RowOf(CustomerColumns columns, int row) => columns.RowAt(row, BundledInputs.Customers.AsOf, RuleBook.Standard.Scale);

    // Every column that is there, by what its values take.
    private static int BytesPerRow<T>(T columns) => typeof(T).GetProperties().Where(property => property.PropertyType.IsGenericType).Sum(property =>
    {
        Assert.False((bool)property.PropertyType.GetProperty("IsEmpty")!.GetValue(property.GetValue(columns))!, property.Name + " is not filled");
        var size = typeof(Unsafe).GetMethod(nameof(Unsafe.SizeOf))!.MakeGenericMethod(property.PropertyType.GetGenericArguments());
        return (int)size.Invoke(null, null)!;
    });
}
