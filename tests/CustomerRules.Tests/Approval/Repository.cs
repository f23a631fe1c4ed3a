using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace CustomerRules.Tests.Approval;

/// <summary>The files of the repository that a test reads beside the code it calls.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution, found upwards from the test binaries: paths in the binaries may be mapped.</summary>
    internal static string Root { get; } = FindRoot();

    internal static string PathOf(string path) => Path.Combine([Root, .. path.Split('/')]);

    /// <summary>The text of a file with LF alone, however it was checked out.</summary>
    internal static string Read(string path) => Lf(File.ReadAllText(PathOf(path)));

    internal static string Lf(string text) => text.Replace("\r\n", "\n");

    /// <summary>The C# files under a folder, as paths from there with forward slashes, in ordinal order.</summary>
    internal static IReadOnlyList<string> SourceFiles(string folder)
    {
        var root = PathOf(folder);
        return Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(file => file.Substring(root.Length + 1).Replace('\\', '/'))
            .Where(file => !file.StartsWith("bin/", StringComparison.Ordinal) && !file.StartsWith("obj/", StringComparison.Ordinal))
            .OrderBy(file => file, StringComparer.Ordinal)
            .ToList();
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CustomerRules.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("No folder above " + AppContext.BaseDirectory + " holds CustomerRules.sln.");
    }
}
