using System;
using System.Globalization;
using System.Linq;
using System.Numerics;
using System.Runtime.InteropServices;
using CustomerRules.Bulk;
using CustomerRules.Tests.Bulk;
using Xunit;
using Xunit.Abstractions;

namespace CustomerRules.Tests.Golden;

/// <summary>
/// One answer everywhere, in bulk too: every column of answers on 100,000 seeded rows is the same to the bit with every kernel, on every runtime, and
/// with vectors of every width. A change of a rule changes the digest: copy the received one here, and say in the changelog what changed.
/// </summary>
public class BulkDigestTests
{
    private const string Digest = "7b4e5765a16f4748c50f2b578d1ffa519f7ffb45d9752d596c68c0a4c1d1b297";

    /// <summary>A run that is meant for vectors of one width names it, in bytes; 0 for a runtime without vectors in hardware.</summary>
    private const string Expected = "CUSTOMERRULES_EXPECTED_VECTOR_BYTES";

    private readonly ITestOutputHelper output;

    public BulkDigestTests(ITestOutputHelper output) => this.output = output;

    [Theory]
    [InlineData(null)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_hundred_thousand_rows_are_answered_the_same_everywhere(int? degree)
    {
        foreach (var kernel in BulkKernels.All.Prepend(BulkKernel.Automatic))
        {
            var received = BulkDigest.Of(new(degree, kernel));
            output.WriteLine("Golden digest of bulk answers: " + received + " by " + kernel + " on " + RuntimeInformation.FrameworkDescription);
            Assert.Equal(Digest, received);
        }
    }

    [Fact]
    public void Vectors_are_as_wide_as_was_asked_for()
    {
        var bytes = Vector.IsHardwareAccelerated ? Vector<byte>.Count : 0;
        var seen = bytes.ToString(CultureInfo.InvariantCulture);
        output.WriteLine("Vectors of bytes in hardware: " + seen);

        Assert.Equal(Environment.GetEnvironmentVariable(Expected) ?? seen, seen);
    }
}
