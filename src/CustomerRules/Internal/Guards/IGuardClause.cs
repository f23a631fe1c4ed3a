namespace CustomerRules.Internal.Guards;

/// <summary>The hook that guard clauses extend, in the vocabulary of Ardalis.GuardClauses.</summary>
/// <remarks>Guards are internal, so that the library keeps one runtime dependency.</remarks>
internal interface IGuardClause;
