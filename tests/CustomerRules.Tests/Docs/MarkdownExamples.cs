using System;
using System.Collections.Generic;
using CustomerRules.Tests.Approval;

namespace CustomerRules.Tests.Docs;

/// <summary>The C# blocks of a Markdown file, in order, and the regions of a source file that they must repeat.</summary>
internal static class MarkdownExamples
{
    private const string Opening = "```csharp";
    private const string Fence = "```";

    /// <summary>The lines between <c>```csharp</c> and the closing fence. A block that is never closed, or fenced otherwise, is an error.</summary>
    internal static IReadOnlyList<string> BlocksOf(string markdown)
    {
        var blocks = new List<string>();
        List<string>? block = null;
        var isOther = false;
        foreach (var line in Repository.Lf(markdown).Split('\n'))
        {
            var isFence = line.Trim().StartsWith(Fence, StringComparison.Ordinal);
            var closes = string.Equals(line.Trim(), Fence, StringComparison.Ordinal);
            if (block is not null && closes)
            {
                blocks.Add(string.Join("\n", block));
                block = null;
            }
            else if (block is not null)
            {
                block.Add(line);
            }
            else if (isOther)
            {
                isOther = !closes;
            }
            else if (isFence && IsCSharp(line.Trim()))
            {
                block = [];
            }
            else
            {
                isOther = isFence;
            }
        }

        return block is null ? blocks : throw new FormatException("The last '" + Opening + "' block is never closed.");
    }

    /// <summary>The text between <c>// begin: name</c> and <c>// end: name</c>, as far left as it goes.</summary>
    internal static IReadOnlyList<string> RegionsOf(string source)
    {
        var regions = new List<string>();
        List<string>? region = null;
        foreach (var line in Repository.Lf(source).Split('\n'))
        {
            var mark = line.Trim();
            if (mark.StartsWith("// end: ", StringComparison.Ordinal))
            {
                regions.Add(MovedLeft(region ?? throw new FormatException("'" + mark + "' ends what did not begin.")));
                region = null;
            }
            else if (mark.StartsWith("// begin: ", StringComparison.Ordinal))
            {
                region = region is null ? [] : throw new FormatException("'" + mark + "' begins inside another region.");
            }
            else
            {
                region?.Add(line);
            }
        }

        return region is null ? regions : throw new FormatException("The last region is never ended.");
    }

    private static bool IsCSharp(string fence)
    {
        var isCSharp = fence.TrimStart('`').ToUpperInvariant() is "CSHARP" or "CS" or "C#";
        return !isCSharp || string.Equals(fence, Opening, StringComparison.Ordinal)
            ? isCSharp
            : throw new FormatException("Write '" + Opening + "' instead of '" + fence + "', so that the example is checked.");
    }

    private static string MovedLeft(List<string> lines)
    {
        var indent = int.MaxValue;
        foreach (var line in lines)
        {
            indent = line.Trim().Length == 0 ? indent : Math.Min(indent, line.Length - line.TrimStart().Length);
        }

        return string.Join("\n", lines.ConvertAll(line => line.Trim().Length == 0 ? "" : line.Substring(indent)));
    }
}
