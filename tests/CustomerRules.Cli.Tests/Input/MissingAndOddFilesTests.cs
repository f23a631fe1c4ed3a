using System;
using System.IO;
using CustomerRules.Cli.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Cli.Tests.Input;

public sealed class MissingAndOddFilesTests : IDisposable
{
    private const string Good = "order_id,customer_id,order_date,amount\n1,ann,2026-01-05,10.00\n";
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_missing_file_is_not_found() => Assert.Equal("FILE: not found", OrderFiles.Refusal(_folder.At("orders.csv")));

    [Fact]
    public void A_file_in_a_missing_directory_is_not_found() =>
        Assert.Equal("FILE: not found", OrderFiles.Refusal(Path.Combine(_folder.At("no"), "orders.csv")));

    [Fact]
    public void A_directory_is_not_a_file()
    {
        Directory.CreateDirectory(_folder.At("orders.csv"));
        Assert.Equal("FILE: is a directory", OrderFiles.Refusal(_folder.At("orders.csv")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\n\r\n\n")]
    public void A_file_without_a_header_is_empty(string text) => Assert.Equal("FILE: is empty", OrderFiles.RefusalOf(text));

    [Fact]
    public void A_header_alone_is_a_file_without_lines() => Assert.Empty(OrderFiles.LinesOf("order_id,customer_id,order_date,amount\n"));

    [Fact]
    public void A_file_that_cannot_be_read_says_so()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
            return;
        string path = _folder.File("orders.csv", Good);
        File.SetUnixFileMode(path, UnixFileMode.None);
        Assert.Equal("FILE: cannot be read: permission denied", OrderFiles.Refusal(path));
    }

    [Fact]
    public void Utf16_is_refused() =>
        Assert.Equal("FILE:1: is not UTF-8 text (byte 0xFF)", OrderFiles.Refusal(_folder.File("orders.csv", [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes(Good)])));

    [Fact]
    public void Binary_noise_is_refused_on_its_first_line() =>
        Assert.Equal("FILE:1: is not UTF-8 text (byte 0x89)", OrderFiles.Refusal(_folder.File("orders.csv", [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0x00])));

    [Fact]
    public void Binary_noise_among_good_lines_is_refused_with_its_line_and_column() =>
        Assert.Equal(
            "FILE:3: column 'customer_id': is not UTF-8 text (byte 0xE9)",
            OrderFiles.Refusal(_folder.File("orders.csv", [.. System.Text.Encoding.UTF8.GetBytes(Good + "2,Andr"), 0xE9, .. ",2026-01-05,1\n"u8])));

    [Fact]
    public void A_nul_byte_is_refused() =>
        Assert.Equal("FILE:3: column 'amount': is not UTF-8 text (byte 0x00)", OrderFiles.RefusalOf(Good + "2,bob,2026-01-05,1\0\n"));

    [Fact]
    public void A_path_with_a_line_break_stays_on_one_line() =>
        Assert.DoesNotContain('\n', Assert.Throws<CustomerRules.Cli.Input.InputException>(() => OrderFiles.Read(_folder.At("a\nb.csv"))).Message);
}
