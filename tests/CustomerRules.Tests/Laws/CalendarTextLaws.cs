using System;
using System.Linq;
using System.Text;
using CustomerRules.FollowUps.Export;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Laws;

/// <summary>Whatever is written, a reader gets it back: lines of at most 75 octets, no character split, nothing added.</summary>
public class CalendarTextLaws
{
    private static readonly string[] Pieces =
        ["a", "Leith ", "定期联系", "\U0001F600", "é", "\\", ";", ",", "\n", "\r\n", "\r", "\t", " ", ":", "\"", "\u0001", "\u2028", "\uD800", "\uDC00", "BEGIN:VEVENT", "x"];

    private static readonly Gen<string> Texts =
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces));

    [Fact]
    public void No_line_passes_75_octets_and_each_is_valid_text() => Law.Holds(Texts, text =>
    {
        foreach (var line in Written(text).Split(["\r\n"], StringSplitOptions.None))
        {
            Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75);
            Assert.Equal(line, new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Encoding.UTF8.GetBytes(line)));
        }
    });

    [Fact]
    public void Lines_break_by_CR_and_LF_alone_and_never_into_another_property() => Law.Holds(Texts, text =>
    {
        var lines = Written(text).Split(["\r\n"], StringSplitOptions.None);

        Assert.Equal("", lines[lines.Length - 1]);
        Assert.All(lines.Skip(1).Take(lines.Length - 2), line => Assert.StartsWith(" ", line, StringComparison.Ordinal));
        Assert.All(lines, line => Assert.Equal(-1, line.IndexOfAny(['\r', '\n', '\u2028', '\u0001'])));
    });

    [Fact]
    public void Unfolded_and_unescaped_the_text_is_back() => Law.Holds(Texts, text =>
    {
        var unfolded = Written(text).Replace("\r\n ", "").Replace("\r\n", "");

        Assert.Equal("SUMMARY:", unfolded.Substring(0, 8));
        Assert.Equal(Expected(text), Unescape(unfolded.Substring(8)));
    });

    /// <summary>A counter-example: a tab is text, not a control character.</summary>
    [Fact]
    public void A_tab_stays() => Assert.Equal("SUMMARY:a\tb\r\n", Written("a\tb"));

    [Theory]
    [InlineData(67, 1)]
    [InlineData(68, 2)]
    [InlineData(141, 2)]
    [InlineData(142, 3)]
    public void A_line_goes_on_from_the_76th_octet(int letters, int lines) =>
        Assert.Equal(lines, Written(new string('x', letters)).Split(["\r\n"], StringSplitOptions.RemoveEmptyEntries).Length);

    [Fact]
    public void A_Chinese_character_that_would_pass_the_75th_octet_goes_to_the_next_line()
    {
        // 8 octets of name, 65 of x: 2 are left, and a Chinese character takes 3.
        var lines = Written(new string('x', 65) + "联").Split(["\r\n"], StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(" 联", lines[1]);
        Assert.Equal(73, Encoding.UTF8.GetByteCount(lines[0]));
    }

    private static string Written(string text)
    {
        var builder = new StringBuilder();
        new CalendarText(builder).Text("SUMMARY", text);
        return builder.ToString();
    }

    private static string Expected(string text)
    {
        var expected = new UTF8Encoding(false).GetString(Encoding.UTF8.GetBytes(text));
        return expected.Replace("\r\n", "\n").Replace('\r', '\n').Replace('\u2028', '\n').Replace('\u0001', ' ');
    }

    private static string Unescape(string value)
    {
        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
            text.Append(value[i] != '\\' ? value[i] : value[++i] == 'n' ? '\n' : value[i]);
        return text.ToString();
    }
}
