using System;
using Xunit;

namespace CustomerRules.Tests.Fixtures;

/// <summary>A fact about real data: skipped, and said so, where the file is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute(string file)
    {
        File = file;
        if (SharedData.Find(file) is null)
            Skip = "No folder shared/data beside the repository holds " + file + ".";
    }

    public string File { get; }
}
