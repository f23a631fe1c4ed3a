namespace CustomerRules.Internal.Guards;

/// <summary>Base guard clauses: each returns its input, and names the argument, the value and the bounds when it throws.</summary>
internal sealed class Guard : IGuardClause
{
    private Guard()
    {
    }

    /// <summary>The place from which every clause is called.</summary>
    public static IGuardClause Against { get; } = new Guard();
}
