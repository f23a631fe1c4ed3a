using System;
using System.Linq;
using System.Text;
using CustomerRules.Cli.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Cli.Tests.Input;

public sealed class GzipTests : IDisposable
{
    private const string Header = "order_id,customer_id,order_date,amount\n";
    private static readonly string Good = Header + string.Concat(Enumerable.Range(1, 5_000).Select(i => FormattableString.Invariant($"{i},c{i % 97},2026-01-05,{(i * 7919L) % 10_007}.50\n")));
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_name_that_ends_with_gz_is_unpacked() => Assert.Equal(5_000, OrderFiles.Read(_folder.File("orders.csv.gz", Folder.Gzip(Good))).Length);

    [Fact]
    public void The_case_of_the_ending_does_not_matter() => Assert.Equal(5_000, OrderFiles.Read(_folder.File("ORDERS.CSV.GZ", Folder.Gzip(Good))).Length);

    [Theory]
    [InlineData(1)]
    [InlineData(39)]
    [InlineData(40_000)]
    public void Several_members_read_as_one_text(int cut)
    {
        var text = Encoding.UTF8.GetBytes(Good);
        var members = Folder.Gzip(text[..cut]).Concat(Folder.Gzip([])).Concat(Folder.Gzip(text[cut..])).ToArray();
        Assert.Equal(OrderFiles.LinesOf(Good), OrderFiles.Read(_folder.File("orders.csv.gz", members)));
    }

    [Theory]
    [InlineData("order_id,customer_id\n")]
    [InlineData("x")]
    public void What_is_not_gzip_is_refused(string text) => Assert.Equal("FILE: is not gzip", OrderFiles.Refusal(_folder.File("orders.csv.gz", text)));

    [Fact]
    public void An_empty_file_is_empty() => Assert.Equal("FILE: is empty", OrderFiles.Refusal(_folder.File("orders.csv.gz", [])));

    [Fact]
    public void Gzip_of_nothing_is_empty() => Assert.Equal("FILE: is empty", OrderFiles.Refusal(_folder.File("orders.csv.gz", Folder.Gzip(""))));

    [Fact]
    public void Gzip_under_another_name_is_refused_with_a_hint() =>
        Assert.Equal("FILE: is gzip, but its name does not end with .gz", OrderFiles.Refusal(_folder.File("orders.csv", Folder.Gzip(Good))));

    // The framework reads all of these without an error.
    [Fact]
    public void A_file_cut_anywhere_is_refused()
    {
        var whole = Folder.Gzip(Good);
        foreach (int cut in Enumerable.Range(1, 60).Append(whole.Length / 2).Append(whole.Length - 10).Append(whole.Length - 2))
            Assert.Equal("FILE: is damaged or incomplete gzip", OrderFiles.Refusal(_folder.File("orders.csv.gz", whole[..^cut])));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(8_192)]
    [InlineData(100_000)]
    public void Bytes_after_the_end_are_refused(int count) =>
        Assert.Equal("FILE: is damaged or incomplete gzip", OrderFiles.Refusal(_folder.File("orders.csv.gz", [.. Folder.Gzip(Good), .. Enumerable.Repeat((byte)'x', count)])));

    [Fact]
    public void A_changed_byte_is_refused()
    {
        var whole = Folder.Gzip(Good);
        whole[^6] ^= 1;
        Assert.Equal("FILE: is damaged or incomplete gzip", OrderFiles.Refusal(_folder.File("orders.csv.gz", whole)));
    }
}
