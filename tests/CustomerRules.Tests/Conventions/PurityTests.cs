using System;
using System.Linq;
using CustomerRules.Tests.Conventions.Metadata;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Conventions;

/// <summary>No clock, no input or output, no randomness, no surroundings: "now" is a parameter.</summary>
public class PurityTests
{
    private static readonly string[] Namespaces = ["System.IO", "System.Net", "System.Diagnostics.Process"];

    private static readonly Type[] Types =
        [typeof(Random), typeof(Console), typeof(SystemClock), typeof(IClock), typeof(DateTimeOffset), typeof(TimeZoneInfo), typeof(System.Diagnostics.Stopwatch)];

    [Fact]
    public void The_library_touches_nothing_outside_its_arguments() =>
        Assert.Empty(Library.Types.SelectMany(References.Of)
            .Where(mention => Types.Contains(mention.Mentioned) || Namespaces.Contains(mention.Mentioned.Namespace, StringComparer.Ordinal))
            .Select(mention => mention.Place + " -> " + mention.Mentioned.FullName));

    /// <summary>Iterators that the compiler makes ask for the thread they run on, and for nothing else.</summary>
    [Fact]
    public void The_library_reads_nothing_of_its_surroundings() =>
        Assert.Empty(Library.Types.SelectMany(Library.MethodsOf)
            .Where(method => Instructions.Of(method).Any(instruction =>
                instruction.Member is { DeclaringType: var owner, Name: not "get_CurrentManagedThreadId" } && owner == typeof(Environment)))
            .Select(method => method.DeclaringType!.Name + "." + method.Name));

    [Fact]
    public void The_library_reads_no_date_from_the_machine() =>
        Assert.Empty(Library.Types.SelectMany(Library.MethodsOf)
            .Where(method => Instructions.Of(method).Any(instruction => instruction.Member is { Name: "get_Now" or "get_UtcNow" or "get_Today" or "NewGuid" or "get_CurrentCulture" }))
            .Select(method => method.DeclaringType!.Name + "." + method.Name));
}
