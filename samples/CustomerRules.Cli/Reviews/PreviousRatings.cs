using System;
using System.Collections.Generic;
using System.Threading;
using CustomerRules.Cli.Commands.Options;
using CustomerRules.Cli.Input.Files;
using CustomerRules.Tiers.Movement;

namespace CustomerRules.Cli.Reviews;

/// <summary>An earlier rating of all customers.</summary>
internal sealed class PreviousRatings
{
    private readonly List<PreviousRating> _ratings = [];

    /// <summary>No earlier rating.</summary>
    public static PreviousRatings None { get; } = new();

    /// <summary>All of them.</summary>
    public IReadOnlyList<PreviousRating> All => _ratings;

    /// <summary>Reads the file that a request names; without one there is no earlier rating.</summary>
    public static PreviousRatings Read(ReviewRequest request, CancellationToken interruption)
    {
        if (request is not { Previous: { } path, PreviousAsOf: { } asOf })
            return None;
        using var reader = new PreviousRatingReader(InputFile.Open(path), asOf);
        return Read(reader, interruption);
    }

    /// <summary>Reads a file to its end; a customer may stand in it once.</summary>
    private static PreviousRatings Read(PreviousRatingReader reader, CancellationToken interruption)
    {
        var file = new PreviousRatings();
        var lines = new Dictionary<string, long>(StringComparer.Ordinal);
        while (reader.Read() is { } rating)
        {
            interruption.ThrowIfCancellationRequested();
            if (!lines.TryAdd(rating.CustomerId, reader.Line))
                throw reader.CustomerError(FormattableString.Invariant($"has a row already, on line {lines[rating.CustomerId]}"));
            file._ratings.Add(rating);
        }

        return file;
    }
}
