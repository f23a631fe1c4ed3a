#if NETSTANDARD2_0
namespace System.Runtime.CompilerServices;

/// <summary>Lets guards capture the argument's own text where the framework lacks this attribute.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class CallerArgumentExpressionAttribute(string parameterName) : Attribute
{
    /// <summary>The parameter whose text is captured.</summary>
    public string ParameterName { get; } = parameterName;
}
#endif
