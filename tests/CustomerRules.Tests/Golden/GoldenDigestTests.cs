using System.Runtime.InteropServices;
using Xunit;
using Xunit.Abstractions;

namespace CustomerRules.Tests.Golden;

/// <summary>
/// One answer everywhere: what the standard rules say of 100,000 seeded rows is the same to the bit on .NET 10, .NET 8 and
/// .NET Framework. A change of a rule changes the digest: copy the received one here, and say in the changelog what changed;
/// the golden customers show what it means for customers one can picture.
/// </summary>
public class GoldenDigestTests
{
    private const string Rows = "d194e892b6f0b41001e72034ffddc4e222d0d207650b052171bbd368889655b7";
    private const string Assessments = "d011f010b4c17577d2f103b18e2cade0dfd6b9ffbdf72068cfed388660327a4d";
    private const string Sentences = "e5f78cb8adb716c71c815d867c7482d9d036309c3f2e59524345412d05bb1718";

    private readonly ITestOutputHelper output;

    public GoldenDigestTests(ITestOutputHelper output) => this.output = output;

    [Fact]
    public void The_rows_are_the_same_on_every_runtime() => Holds("rows", Rows, GoldenDigest.OfRows(20_000));

    [Fact]
    public void A_hundred_thousand_assessments_are_the_same_on_every_runtime() =>
        Holds("assessments", Assessments, GoldenDigest.OfAssessments(100_000));

    [Fact]
    public void The_sentences_are_the_same_on_every_runtime() => Holds("sentences", Sentences, GoldenDigest.OfSentences(2_000));

    private void Holds(string name, string expected, string received)
    {
        output.WriteLine("Golden digest of " + name + ": " + received + " on " + RuntimeInformation.FrameworkDescription);

        Assert.Equal(expected, received);
    }
}
