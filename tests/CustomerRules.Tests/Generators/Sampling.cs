using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerRules.Tests.Generators;

/// <summary>The same values of a generator each time, for tests of the generator itself.</summary>
internal static class Sampling
{
    public static List<T> Drawn<T>(this Gen<T> gen, int count) => gen.Sample(count, new Rnd(2_025, 101), 50).ToList();
}
