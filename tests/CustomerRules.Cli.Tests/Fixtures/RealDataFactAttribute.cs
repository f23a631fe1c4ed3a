using System;
using System.IO;
using Xunit;

namespace CustomerRules.Cli.Tests.Fixtures;

/// <summary>A test on a real ledger, which is not part of this repository: skipped where the file is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RealDataFactAttribute : FactAttribute
{
    private const string Relative = "../shared/data/online-retail-lines.csv.gz";

    public RealDataFactAttribute()
    {
        if (!File.Exists(OrderLines))
            Skip = $"needs {Relative} beside the repository";
    }

    /// <summary>The order lines of a wholesaler from 2010-12-01 to 2011-12-09.</summary>
    public static string OrderLines { get; } = Repository.PathOf(Relative);
}
