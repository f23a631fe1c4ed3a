using System;
using Xunit;

namespace CustomerRules.Tests.Fixtures;

/// <summary>An argument that is refused with a sentence that names it, its bounds and its value.</summary>
internal static class Refusal
{
    /// <summary>Exactly this exception, naming this parameter; the message starts with the sentence (runtimes add the parameter in their own ways).</summary>
    public static void Of<TException>(Func<object?> call, string? parameter, string sentence)
        where TException : ArgumentException
    {
        var refusal = Assert.Throws<TException>(call);
        Assert.Equal(parameter, refusal.ParamName);
        Assert.StartsWith(sentence, refusal.Message, StringComparison.Ordinal);
    }
}
