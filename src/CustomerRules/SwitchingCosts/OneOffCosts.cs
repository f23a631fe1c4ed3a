using System;
using CustomerRules.Internal.Guards;

namespace CustomerRules.SwitchingCosts;

/// <summary>What a change of supplier would cost the customer once. A part left out is a known 0.</summary>
/// <remarks>
/// A set that is not known at all is null in <see cref="CustomerFacts"/>. The same training may not stand both under an investment and under
/// <see cref="Learning"/>. Amounts are in the ledger currency and not negative. Source: Burnham, Frels and Mahajan 2003. Compared by reference. Immutable and thread-safe.
/// </remarks>
public sealed class OneOffCosts
{
    /// <summary>A set of one-off costs.</summary>
    /// <param name="search">Searching for a supplier.</param>
    /// <param name="evaluation">Evaluating suppliers.</param>
    /// <param name="learning">Learning to work with the new one.</param>
    /// <param name="setUp">Setting the new one up.</param>
    /// <param name="forfeitedBenefits">Benefits given up, such as points and rebates.</param>
    /// <param name="contractPenalty">Penalty by contract.</param>
    /// <param name="exitFee">Exit fee.</param>
    /// <param name="relationshipLoss">Loss of personal relationships.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative or beyond 900,000,000,000,000.</exception>
    public OneOffCosts(
        decimal search = 0,
        decimal evaluation = 0,
        decimal learning = 0,
        decimal setUp = 0,
        decimal forfeitedBenefits = 0,
        decimal contractPenalty = 0,
        decimal exitFee = 0,
        decimal relationshipLoss = 0)
    {
        Search = Guard.Against.NegativeAmount(search);
        Evaluation = Guard.Against.NegativeAmount(evaluation);
        Learning = Guard.Against.NegativeAmount(learning);
        SetUp = Guard.Against.NegativeAmount(setUp);
        ForfeitedBenefits = Guard.Against.NegativeAmount(forfeitedBenefits);
        ContractPenalty = Guard.Against.NegativeAmount(contractPenalty);
        ExitFee = Guard.Against.NegativeAmount(exitFee);
        RelationshipLoss = Guard.Against.NegativeAmount(relationshipLoss);
    }

    /// <summary>Known to be nothing.</summary>
    public static OneOffCosts None { get; } = new();

    /// <summary>Searching for a supplier: procedural, own investment.</summary>
    public decimal Search { get; }

    /// <summary>Evaluating suppliers: procedural, own investment.</summary>
    public decimal Evaluation { get; }

    /// <summary>Learning to work with the new one: procedural, own investment.</summary>
    public decimal Learning { get; }

    /// <summary>Setting the new one up: procedural, own investment.</summary>
    public decimal SetUp { get; }

    /// <summary>Benefits given up: financial, earned.</summary>
    public decimal ForfeitedBenefits { get; }

    /// <summary>Penalty by contract: financial, contract.</summary>
    public decimal ContractPenalty { get; }

    /// <summary>Exit fee: financial, exit fee.</summary>
    public decimal ExitFee { get; }

    /// <summary>Loss of personal relationships: relational, earned.</summary>
    public decimal RelationshipLoss { get; }
}
