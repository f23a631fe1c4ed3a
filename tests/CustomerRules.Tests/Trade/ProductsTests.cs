using Xunit;

namespace CustomerRules.Tests.Trade;

public class ProductsTests
{
    [Fact]
    public void Without_products_in_the_data_their_number_is_unknown() =>
        Assert.Null(Ledger.AsOf("2024-07-01").Sold("2024-06-01", 1m).Sold("2024-06-02", 1m, product: "").Facts.Products);

    [Fact]
    public void Where_the_data_name_products_a_customer_that_bought_none_bought_0() =>
        Assert.Equal(0, Ledger.AsOf("2024-07-01").Sold("2024-06-01", 1m).To("somebody else", "o", "2024-06-01", 1m, product: "shade").Facts.Products);

    [Fact]
    public void A_line_without_a_customer_tells_that_the_data_name_products() =>
        Assert.Equal(0, Ledger.AsOf("2024-07-01").Sold("2024-06-01", 1m).To(null, "o", "1990-01-01", -1m, product: "shade").Facts.Products);

    [Fact]
    public void A_line_on_or_after_the_date_tells_nothing_about_products() =>
        Assert.Null(Ledger.AsOf("2024-07-01").Sold("2024-06-01", 1m).Sold("2024-07-01", 1m, product: "shade").To(null, "o", "2024-08-01", 1m, product: "lamp").Facts.Products);

    [Fact]
    public void Each_product_counts_once_told_apart_by_every_character()
    {
        var facts = Ledger.AsOf("2024-07-01")
            .Sold("2024-06-01", 1m, product: "shade").Sold("2024-06-02", 1m, product: "shade").Sold("2024-06-03", 1m, product: "Shade").Sold("2024-06-03", 1m, product: "shade ")
            .Sold("2024-06-04", 1m)
            .Facts;
        Assert.Equal(3, facts.Products);
    }

    [Fact]
    public void Only_lines_with_a_positive_amount_in_the_trailing_year_count()
    {
        var facts = Ledger.AsOf("2024-07-01")
            .Sold("2023-07-01", 0.000_000_000_001m, product: "on its first day")
            .Sold("2024-06-30", 1m, product: "on its last day")
            .Sold("2023-06-30", 1m, product: "the day before")
            .Sold("2024-07-01", 1m, product: "on the date itself")
            .Sold("2024-06-01", 0m, product: "free sample")
            .Returned("2024-06-01", 1m, product: "returned")
            .Facts;
        Assert.Equal(2, facts.Products);
    }

    [Fact]
    public void A_positive_line_of_an_order_that_is_not_positive_counts() =>
        Assert.Equal(1, Ledger.AsOf("2024-07-01").OnOrder("o", "2024-06-01", 1m, product: "shade").OnOrder("o", "2024-06-01", -2m).Facts.Products);
}
