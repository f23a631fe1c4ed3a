using System;
using System.Runtime.InteropServices;
using Xunit;
using Xunit.Abstractions;

namespace CustomerRules.Tests.Conventions;

/// <summary>
/// Says which runtime the tests ran on. A run that is meant for one runtime names it in <c>CUSTOMERRULES_EXPECTED_RUNTIME</c>
/// (".NET 8.", "Mono") and fails if it silently rolled forward to another.
/// </summary>
public class RuntimeTests
{
    private const string Expected = "CUSTOMERRULES_EXPECTED_RUNTIME";

    private readonly ITestOutputHelper _output;

    public RuntimeTests(ITestOutputHelper output) => _output = output;

    [Fact]
    public void The_tests_run_on_the_runtime_that_was_asked_for()
    {
        var runtime = RuntimeInformation.FrameworkDescription;
        _output.WriteLine("Runtime: " + runtime);

        Assert.StartsWith(Environment.GetEnvironmentVariable(Expected) ?? "", runtime, StringComparison.Ordinal);
    }
}
