namespace CustomerRules.Internal;

/// <summary>The version of the library as a constant, which stays true when a plug-in merges the assembly into its own.</summary>
internal static class LibraryVersion
{
    public const string Current = "0.1.0";
}
