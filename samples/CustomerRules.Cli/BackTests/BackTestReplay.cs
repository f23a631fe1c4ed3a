using CustomerRules.BackTests;

namespace CustomerRules.Cli.BackTests;

/// <summary>A report, and how many lines of excluded products it left out; the report counts these as lines without a customer.</summary>
internal sealed record BackTestReplay(BackTestReport Report, long ExcludedProducts);
