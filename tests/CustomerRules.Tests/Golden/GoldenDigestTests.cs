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
    private const string Rows = "f8f2484f54e3b9c7765c88e23e27b1e8a5ed4cbcd1e7ac2c3f0ffe10947031c6";
    private const string Assessments = "d011f010b4c17577d2f103b18e2cade0dfd6b9ffbdf72068cfed388660327a4d";
    private const string Sentences = "2ffa6de0a50278993d7d9946dc7d44394dc9695a95c1ed659323ea0230a4b193";

    private const string Movements = "a1c03c51b0307383511ec83e16391c16eae4c627089933ced84319cb64d36fa0";
    private const string MovementSentences = "054b2630ce3e2afae7d0b065afddb300426940c9341640e550a23887cdcba79e";

    private readonly ITestOutputHelper output;

    public GoldenDigestTests(ITestOutputHelper output) => this.output = output;

    [Fact]
    public void The_rows_are_the_same_on_every_runtime() => Holds("rows", Rows, GoldenDigest.OfRows(20_000));

    [Fact]
    public void A_hundred_thousand_assessments_are_the_same_on_every_runtime() =>
        Holds("assessments", Assessments, GoldenDigest.OfAssessments(100_000));

    [Fact]
    public void A_hundred_thousand_movements_are_the_same_on_every_runtime() =>
        Holds("movements", Movements, GoldenDigest.OfMovements(100_000));

    [Fact]
    public void The_sentences_of_movements_are_the_same_on_every_runtime() =>
        Holds("movement sentences", MovementSentences, GoldenDigest.OfMovementSentences(2_000));

    [Fact]
    public void The_sentences_are_the_same_on_every_runtime() => Holds("sentences", Sentences, GoldenDigest.OfSentences(2_000));

    private void Holds(string name, string expected, string received)
    {
        output.WriteLine("Golden digest of " + name + ": " + received + " on " + RuntimeInformation.FrameworkDescription);

        Assert.Equal(expected, received);
    }
}
