using System.IO;
using CustomerRules.Tests.Approval;

namespace CustomerRules.Tests.Fixtures;

/// <summary>Real data that lie beside the repository, in <c>shared/data</c> of a folder above it, and are not part of it.</summary>
internal static class SharedData
{
    /// <summary>The path of a file, or null where it is absent.</summary>
    internal static string? Find(string file)
    {
        for (var folder = Directory.GetParent(Repository.Root); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", "data", file);
            if (File.Exists(path))
                return path;
        }

        return null;
    }
}
