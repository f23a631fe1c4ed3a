using Xunit;

namespace CustomerRules.Tests.Fixtures;

/// <summary>Tests that measure what the whole process does, so no other may run beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public class AloneCollection
{
    public const string Name = "Alone";
}
