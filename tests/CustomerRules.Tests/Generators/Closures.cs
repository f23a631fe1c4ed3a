using System;
using System.Linq;
using CustomerRules.Internal;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CustomerRules.Tests.Generators;

/// <summary>Closed dates around a day: none, single ones, and long closures.</summary>
internal static class Closures
{
    public static Gen<LocalDate[]> Around(int day) => Gen.Frequency(
        (1, Gen.Constant(Array.Empty<LocalDate>())),
        (2, Single(day).ListOf().Select(dates => dates.ToArray())),
        (3, Long(day)),
        (1, from one in Long(day) from other in Long(day) select one.Concat(other).ToArray()));

    private static Gen<LocalDate> Single(int day) => Gen.Choose(day - 40, day + 40).Select(InRange);

    private static Gen<LocalDate[]> Long(int day) =>
        from first in Gen.Choose(day - 60, day + 20)
        from length in Gen.Choose(2, 90)
        select Enumerable.Range(first, length).Select(InRange).Distinct().ToArray();

    private static LocalDate InRange(int day) => DayNumber.ToDate(Math.Max(DayNumber.Min, Math.Min(DayNumber.Max, day)));
}
