using System;
using System.IO;

namespace CustomerRules.Cli.Tests.Fixtures;

/// <summary>The folder that holds the solution, found upwards from the test binaries.</summary>
internal static class Repository
{
    private static string Root { get; } = FindRoot();

    /// <summary>A file or folder by its path from there.</summary>
    public static string PathOf(string path) => Path.GetFullPath(Path.Combine(Root, path));

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "CustomerRules.sln")))
            directory = directory.Parent;
        return directory?.FullName ?? AppContext.BaseDirectory;
    }
}
