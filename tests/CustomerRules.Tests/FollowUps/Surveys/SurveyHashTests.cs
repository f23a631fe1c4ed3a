using System;
using System.Linq;
using System.Text;
using CustomerRules.FollowUps.Surveys;
using Xunit;

namespace CustomerRules.Tests.FollowUps.Surveys;

/// <summary>The hash is the published one, so that any machine and any language finds the same sample.</summary>
public class SurveyHashTests
{
    /// <summary>Test vectors that come with FNV.</summary>
    [Theory]
    [InlineData("", 0xCBF29CE484222325)]
    [InlineData("a", 0xAF63DC4C8601EC8C)]
    [InlineData("foobar", 0x85944171F73967E8)]
    [InlineData("chongo was here!\n", 0x46810940EFF5F915)]
    public void Texts_hash_as_published(string text, ulong expected) => Assert.Equal(expected, SurveyHash.OfBytes(text));

    [Theory]
    [InlineData("Müller & Söhne")]
    [InlineData("客户一百二十")]
    [InlineData("\u07FF\u0800\uFFFF\u0080\u007F")]
    [InlineData("😀 and \U0010FFFF")]
    public void Texts_hash_as_their_bytes_in_utf_8(string text) => Assert.Equal(Naive(Encoding.UTF8.GetBytes(text)), SurveyHash.OfBytes(text));

    [Fact]
    public void Half_of_a_surrogate_pair_counts_as_the_replacement_character()
    {
        foreach (var text in new[] { "\uD83D", "a\uD83Db", "\uDE00\uD83D", "\uD83D\uD83D\uDE00" })
            Assert.Equal(Naive(new UTF8Encoding(false).GetBytes(text)), SurveyHash.OfBytes(text));
    }

    /// <summary>Calculated apart, in Python.</summary>
    [Theory]
    [InlineData("C-17", 0, 0, 129937)]
    [InlineData("C-17", 0, 4052, 547408)]
    [InlineData("C-17", -1, 4052, 988087)]
    [InlineData("客户-17", 42, 4053, 824769)]
    public void Numbers_stay_the_same_on_every_machine(string id, long seed, int index, int expected) =>
        Assert.Equal(expected, new SurveyHash(id, seed).Below(1_000_000, index));

    [Fact]
    public void Every_number_below_a_bound_is_about_as_likely_as_any_other()
    {
        var counts = new int[181];
        foreach (var number in Enumerable.Range(0, 181_000))
            counts[new SurveyHash(FormattableString.Invariant($"C-{number}"), 0).Below(181, 0)]++;

        // Five standard deviations of a count of 1,000.
        Assert.All(counts, count => Assert.InRange(count, 842, 1_158));
    }

    private static ulong Naive(byte[] bytes) => bytes.Aggregate(14695981039346656037UL, (hash, octet) => unchecked((hash ^ octet) * 1099511628211UL));
}
