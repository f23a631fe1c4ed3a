#if NETSTANDARD2_0
namespace System.Runtime.CompilerServices;

/// <summary>Lets the compiler emit <c>init</c> accessors where the framework lacks this type.</summary>
internal static class IsExternalInit;
#endif
