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
    private const string Rows = "f60ae881f84517a35661048218e2e37d9e41a2ac6d4a7337f3b91ab1b3cc61dc";
    private const string Assessments = "d011f010b4c17577d2f103b18e2cade0dfd6b9ffbdf72068cfed388660327a4d";
    private const string Sentences = "2ffa6de0a50278993d7d9946dc7d44394dc9695a95c1ed659323ea0230a4b193";

    private const string Movements = "18165335fc06ad2517676036a81594c6b4f5dd5201998bd7317bf340637bca30";
    private const string MovementSentences = "b3e2b1551317c196933a376fabe0e0f026f39f559ca71cff78c55064b7eb0e54";

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
