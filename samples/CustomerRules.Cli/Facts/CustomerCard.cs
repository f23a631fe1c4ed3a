namespace CustomerRules.Cli.Facts;

/// <summary>A row of a facts file.</summary>
/// <param name="Facts">What it says beyond trade and investments.</param>
/// <param name="AnnualSpend">What stands for the value that the orders give, if anything.</param>
/// <param name="AnnualContribution">What stands for the contribution that the orders give, if anything.</param>
/// <param name="InvestmentsKnown">Whether the investments file says all of this customer, even when it says nothing.</param>
internal sealed record CustomerCard(CustomerFacts Facts, decimal? AnnualSpend, decimal? AnnualContribution, bool InvestmentsKnown);
