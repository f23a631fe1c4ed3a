using System;
using System.Globalization;
using System.Linq;
using FsCheck;
using Microsoft.FSharp.Core;

namespace CustomerRules.Tests.Laws;

/// <summary>
/// Where the generated values of a law start. <c>CUSTOMERRULES_SEED</c> overrides it for every law of the run:
/// <c>seed,gamma</c> starts there, <c>seed,gamma,size</c> replays exactly the value that a failure names,
/// and <c>random</c> starts somewhere new each time.
/// </summary>
internal readonly struct LawSeed
{
    internal const string Variable = "CUSTOMERRULES_SEED";

    private readonly int? _size;

    internal LawSeed(ulong seed, ulong gamma, int? size = null)
    {
        Seed = seed;
        Gamma = gamma;
        _size = size;
    }

    internal ulong Seed { get; }

    /// <summary>The step of the generator, always odd.</summary>
    internal ulong Gamma { get; }

    /// <summary>The seed that the environment asks for, else one made of the test's name and file.</summary>
    internal static LawSeed For(string test, string file) => Choose(Environment.GetEnvironmentVariable(Variable), test, file);

    internal static LawSeed Choose(string? setting, string test, string file)
    {
        if (string.IsNullOrWhiteSpace(setting))
        {
            return FromName(file.Split('/', '\\').Last() + ":" + test);
        }

        return string.Equals(setting!.Trim(), "random", StringComparison.OrdinalIgnoreCase) ? FromName(Guid.NewGuid().ToString()) : Parse(setting);
    }

    /// <summary>The same name gives the same seed on every machine and runtime (FNV-1a; <c>GetHashCode</c> would not).</summary>
    private static LawSeed FromName(string name)
    {
        var hash = 14_695_981_039_346_656_037UL;
        foreach (var character in name)
        {
            hash = unchecked((hash ^ character) * 1_099_511_628_211UL);
        }

        var rnd = new Rnd(hash);
        return new LawSeed(rnd.Seed, rnd.Gamma);
    }

    private static LawSeed Parse(string setting)
    {
        var parts = setting.Trim().Trim('(', ')').Split(',');
        if (parts.Length is 2 or 3
            && ulong.TryParse(parts[0].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var seed)
            && ulong.TryParse(parts[1].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var gamma)
            && gamma % 2 == 1)
        {
            if (parts.Length == 2)
            {
                return new LawSeed(seed, gamma);
            }

            if (int.TryParse(parts[2].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var size))
            {
                return new LawSeed(seed, gamma, size);
            }
        }

        throw new FormatException(Variable + " must be 'random', 'seed,gamma' or 'seed,gamma,size' with an odd gamma, but was '" + setting + "'.");
    }

    internal FSharpOption<Replay> ToReplay() =>
        FSharpOption<Replay>.Some(new Replay(new Rnd(Seed, Gamma), _size is { } size ? FSharpOption<int>.Some(size) : FSharpOption<int>.None));

    /// <summary>As <see cref="Variable"/> takes it.</summary>
    public override string ToString() => _size is { } size
        ? FormattableString.Invariant($"{Seed},{Gamma},{size}")
        : FormattableString.Invariant($"{Seed},{Gamma}");
}
