using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Xunit.Sdk;

namespace CustomerRules.Tests.Approval;

/// <summary>Compares a text with the one that was reviewed and committed.</summary>
internal static class ApprovedText
{
    private const int ShownLines = 15;

    /// <summary>
    /// Fails unless the approved file says the same. What was received is then written beside the test binaries, and the
    /// message tells how to approve it: copy it over the approved file, and let a person review the difference.
    /// </summary>
    internal static void Verify(string approvedFile, string received)
    {
        var path = Repository.PathOf(approvedFile);
        var approved = File.Exists(path) ? Repository.Read(approvedFile) : "";
        if (string.Equals(approved, received, StringComparison.Ordinal))
        {
            return;
        }

        var receivedPath = Path.Combine(AppContext.BaseDirectory, Path.GetFileName(path).Replace(".approved.", ".received."));
        File.WriteAllText(receivedPath, received, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        throw new XunitException(
            approvedFile + " says otherwise (- approved, + received):\n" + Difference(approved, received)
            + "\nIf the change is meant, approve it and commit the file:\n  cp '" + receivedPath + "' '" + path + "'");
    }

    /// <summary>The first lines that one text has and the other lacks.</summary>
    internal static string Difference(string approved, string received)
    {
        var before = approved.Split('\n');
        var after = received.Split('\n');
        var lines = Missing(before, after).Select(line => "- " + line).Concat(Missing(after, before).Select(line => "+ " + line)).ToList();
        if (lines.Count == 0)
        {
            return "  the same lines in another order";
        }

        var shown = string.Join("\n", lines.Take(ShownLines));
        return lines.Count <= ShownLines ? shown : FormattableString.Invariant($"{shown}\n  and {lines.Count - ShownLines} more");
    }

    private static List<string> Missing(string[] lines, string[] from)
    {
        var left = from.GroupBy(line => line, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        return lines.Where(line => !left.TryGetValue(line, out var count) || (left[line] = count - 1) < 0).ToList();
    }
}
