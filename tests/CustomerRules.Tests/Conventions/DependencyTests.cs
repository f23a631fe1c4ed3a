using System;
using System.Linq;
using System.Xml.Linq;
using CustomerRules.Tests.Approval;
using CustomerRules.Tests.Conventions.Metadata;
using Xunit;

namespace CustomerRules.Tests.Conventions;

/// <summary>Few assemblies, each strong-named: plug-in hosts load them by full name and know no other.</summary>
public class DependencyTests
{
    private static readonly string[] NetStandard =
        ["netstandard", "NodaTime", "System.Memory", "System.Buffers", "System.Numerics.Vectors", "System.Runtime.CompilerServices.Unsafe"];

    [Fact]
    public void The_library_is_strong_named() =>
        Assert.Equal("848697b08233a534", Token(Library.Assembly.GetName().GetPublicKeyToken()));

    [Fact]
    public void Every_assembly_it_needs_is_strong_named() =>
        Assert.All(Library.Assembly.GetReferencedAssemblies(), name => Assert.NotEmpty(Token(name.GetPublicKeyToken())));

    [Fact]
    public void NodaTime_is_the_one_assembly_beside_the_framework() =>
        Assert.All(Library.Assembly.GetReferencedAssemblies(), name => Assert.True(IsAllowed(name.Name!), name.Name));

    [Fact]
    public void The_project_asks_for_NodaTime_and_on_netstandard_for_System_Memory_alone()
    {
        var packages = XDocument.Load(Repository.PathOf("src/CustomerRules/CustomerRules.csproj")).Descendants("PackageReference")
            .Select(package => (string)package.Attribute("Include")! + " " + (string?)package.Attribute("Condition"));

        Assert.Equal(["NodaTime ", "System.Memory '$(TargetFramework)' == 'netstandard2.0'"], packages, StringComparer.Ordinal);
    }

    private static bool IsAllowed(string name) => Library.Assembly.GetReferencedAssemblies().Any(other => other.Name is "netstandard")
        ? NetStandard.Contains(name, StringComparer.Ordinal)
        : name is "NodaTime" || name.StartsWith("System.", StringComparison.Ordinal);

    private static string Token(byte[]? token) => string.Concat((token ?? []).Select(part => part.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
}
