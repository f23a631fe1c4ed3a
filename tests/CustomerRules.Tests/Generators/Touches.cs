using System;
using System.Globalization;
using System.Linq;
using CustomerRules.FollowUps;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerRules.Tests.Generators;

/// <summary>The follow-ups of one customer within about three months, crowded, so that many come close; days on end are quiet for some.</summary>
internal static class Touches
{
    /// <summary>2026-01-05, a Monday.</summary>
    internal const int Monday = 20_458;

    internal static readonly Gen<FollowUp[]> Any =
        from touches in One.ListOf().Resize(14)
        select touches.Select((touch, index) => touch(index)).ToArray();

    /// <summary>In any order; shuffling by a random key.</summary>
    internal static Gen<FollowUp[]> Shuffled(FollowUp[] touches) =>
        Gen.Choose(0, int.MaxValue).ArrayOf(touches.Length).Select(keys =>
        {
            var shuffled = (FollowUp[])touches.Clone();
            Array.Sort(keys, shuffled);
            return shuffled;
        });

    private static Gen<Func<int, FollowUp>> One =>
        from kind in Gen.Elements(
            (FollowUpPurpose.Complaint, FollowUpPriority.Complaint),
            (FollowUpPurpose.Renewal, FollowUpPriority.Event),
            (FollowUpPurpose.KeepInTouch, FollowUpPriority.KeyCustomer),
            (FollowUpPurpose.KeepInTouch, FollowUpPriority.KeyCustomer),
            (FollowUpPurpose.Survey, FollowUpPriority.Courtesy),
            (FollowUpPurpose.Birthday, FollowUpPriority.Courtesy),
            (FollowUpPurpose.Festival, FollowUpPriority.Courtesy))
        from due in Gen.Choose(0, 90)
        from before in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(1, 10)))
        from after in Gen.Frequency((1, Gen.Constant(0)), (3, Gen.Choose(1, 30)))
        from quiet in Gen.Frequency((4, Gen.Constant(0)), (1, Gen.Choose(1, 15)))
        select new Func<int, FollowUp>(index => new FollowUp(
            new FollowUpKey("C-17", kind.Item1, index.ToString(CultureInfo.InvariantCulture)),
            Monday + due - before,
            Monday + due,
            Monday + due + after)
        {
            Priority = kind.Item2,
            QuietDays = Enumerable.Range(Monday + due + 1, quiet).ToArray(),
        });
}
