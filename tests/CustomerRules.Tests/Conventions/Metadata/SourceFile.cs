using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Tests.Approval;

namespace CustomerRules.Tests.Conventions.Metadata;

/// <summary>What a source file declares, read from its text: the compiler keeps no record of files.</summary>
internal sealed class SourceFile
{
    internal const string Folder = "src/CustomerRules";

    private static readonly HashSet<string> Modifiers =
        new(StringComparer.Ordinal) { "public", "internal", "static", "sealed", "abstract", "readonly", "partial", "unsafe", "ref" };

    private static readonly HashSet<string> Kinds = new(StringComparer.Ordinal) { "class", "struct", "interface", "enum", "record" };

    private readonly string[] lines;

    internal SourceFile(string path)
    {
        Path = path;
        lines = Repository.Read(Folder + "/" + path).Split('\n');
    }

    internal static IEnumerable<SourceFile> All => Repository.SourceFiles(Folder).Select(path => new SourceFile(path));

    /// <summary>The path below the library's folder.</summary>
    internal string Path { get; }

    internal string Name => Path.Split('/').Last();

    internal IEnumerable<string> Folders => Path.Split('/').Take(Path.Split('/').Length - 1);

    internal string Namespace => lines.Where(line => line.StartsWith("namespace ", StringComparison.Ordinal)).Select(line => line.Split(' ', ';')[1]).Single();

    internal bool IsEnum => Declarations.Any(words => words.Contains("enum", StringComparer.Ordinal));

    /// <summary>The names of the types that are not inside another one.</summary>
    internal IEnumerable<string> Types => Declarations.Select(words => words.SkipWhile(word => Modifiers.Contains(word) || Kinds.Contains(word)).First());

    /// <summary>Lines of members: indented once, neither comment nor attribute nor bracket.</summary>
    internal IEnumerable<string> Members => lines.Where(line => line.StartsWith("    ", StringComparison.Ordinal) && char.IsLetter(line.ElementAtOrDefault(4)));

    public override string ToString() => Path;

    private IEnumerable<string[]> Declarations => lines
        .Select(line => line.Split(' ', '(', '<', ':', ';'))
        .Where(words => (Modifiers.Contains(words[0]) || Kinds.Contains(words[0])) && Kinds.Contains(words.SkipWhile(Modifiers.Contains).FirstOrDefault() ?? ""));
}
