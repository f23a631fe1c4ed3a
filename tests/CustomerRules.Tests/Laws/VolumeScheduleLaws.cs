using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.Tests.Generators;
using CustomerRules.Tests.Laws.Naive;
using CustomerRules.Tiers.Treatment;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Laws;

public class VolumeScheduleLaws
{
    private static readonly Gen<(MoneyScale Scale, VolumeSchedule Schedule, long Low, long High)> Pairs =
        from one in VolumeSchedules.Cases
        from other in Gen.OneOf(VolumeSchedules.Volumes(one.Schedule, one.Scale), Gen.Choose(0, 3).Select(step => System.Math.Min(VolumeSchedules.Max, one.Volume + step)))
        select (one.Scale, one.Schedule, System.Math.Min(one.Volume, other), System.Math.Max(one.Volume, other));

    [Fact]
    public void What_is_earned_is_its_definition() =>
        Law.Holds(VolumeSchedules.Cases, one =>
            NaiveVolume.Earned(one.Schedule, one.Volume, one.Scale) == Earned(one.Schedule, one.Volume, one.Scale), runs: 2_000);

    [Fact]
    public void An_incremental_discount_never_makes_a_larger_purchase_cheaper() =>
        Law.Holds(Pairs.Where(one => one.Schedule.Kind == VolumeScheduleKind.Incremental), one =>
            Cost(one.Schedule, one.Low, one.Scale) <= Cost(one.Schedule, one.High, one.Scale), runs: 1_000);

    [Fact]
    public void A_larger_volume_never_earns_less() =>
        Law.Holds(Pairs, one => Earned(one.Schedule, one.Low, one.Scale) <= Earned(one.Schedule, one.High, one.Scale), runs: 1_000);

    [Fact]
    public void Nothing_is_earned_below_the_first_step_and_never_the_whole_volume() =>
        Law.Holds(VolumeSchedules.Cases, one =>
        {
            var earned = Earned(one.Schedule, one.Volume, one.Scale);
            Assert.True(earned >= 0 && earned <= System.Math.Max(0, one.Volume));
            if (one.Schedule.StepAt(one.Scale.ToAmount(one.Volume), one.Scale) is null)
                Assert.Equal(0, earned);
        });

    [Fact]
    public void The_step_reached_is_the_last_at_or_below_the_volume() =>
        Law.Holds(VolumeSchedules.Cases, one =>
        {
            var amount = one.Scale.ToAmount(one.Volume);
            Assert.Equal(one.Volume <= 0 ? null : one.Schedule.Steps.LastOrDefault(step => step.From <= amount), one.Schedule.StepAt(amount, one.Scale));
        });

    [Fact]
    public void All_units_never_earn_less_than_the_same_steps_by_increments() =>
        Law.Holds(VolumeSchedules.Cases, one =>
        {
            var steps = one.Schedule.Steps.ToArray();
            Assert.True(Earned(VolumeSchedule.AllUnits(steps), one.Volume, one.Scale) >= Earned(VolumeSchedule.Incremental(steps), one.Volume, one.Scale));
        });

    [Fact]
    public void The_cheaper_step_is_the_one_that_costs_least_of_those_above() =>
        Law.Holds(VolumeSchedules.Cases, one =>
        {
            var volume = one.Scale.ToAmount(one.Volume);
            var cheapest = one.Schedule.Steps.Where(step => step.From > volume)
                .Where(step => CostOf(one.Schedule, step, one.Scale) < NaiveVolume.Cost(one.Schedule, one.Volume, one.Scale))
                .OrderBy(step => CostOf(one.Schedule, step, one.Scale)).ThenBy(step => step.From).FirstOrDefault();
            Assert.Equal(cheapest, one.Schedule.CheaperStepAbove(volume, one.Scale));
        }, runs: 1_000);

    [Fact]
    public void A_cliff_holds_exactly_the_volumes_of_its_band_that_cost_more_than_the_step() =>
        Law.Holds(VolumeSchedules.Small, schedule =>
        {
            var (cliffs, froms) = (schedule.Cliffs().ToDictionary(cliff => cliff.Step), NaiveVolume.Froms(schedule, MoneyScale.Standard).Select(from => (int)from).ToList());
            for (var i = 0; i < froms.Count; i++)
            {
                var start = i == 0 ? 0 : froms[i - 1];
                var dearer = Enumerable.Range(start, froms[i] - start)
                    .Where(volume => Cost(schedule, volume, MoneyScale.Standard) > Cost(schedule, froms[i], MoneyScale.Standard)).ToList();
                var found = cliffs.TryGetValue(schedule.Steps[i], out var cliff)
                    ? Enumerable.Range((int)(cliff!.From * 100), (int)((cliff.UpTo - cliff.From) * 100) + 1)
                    : Enumerable.Empty<int>();
                Assert.Equal(dearer, found);
            }
        }, runs: 150);

    [Fact]
    public void A_cliff_tells_what_its_step_costs() =>
        Law.Holds(from scale in Amounts.Scale from schedule in VolumeSchedules.Any(scale) select (scale, schedule), one =>
            Assert.All(one.schedule.Cliffs(one.scale), cliff =>
            {
                Assert.Equal(CostOf(one.schedule, cliff.Step, one.scale), one.scale.ToMinorUnits(cliff.CostOfStep));
                Assert.True(cliff.From <= cliff.UpTo && one.scale.ToMinorUnits(cliff.UpTo) == one.scale.ToMinorUnits(cliff.Step.From) - 1);
                Assert.NotNull(one.schedule.CheaperStepAbove(cliff.From, one.scale));
            }));

    private static long Earned(VolumeSchedule schedule, long volume, MoneyScale scale) =>
        scale.ToMinorUnits(schedule.EarnedOn(scale.ToAmount(volume), scale));

    private static long Cost(VolumeSchedule schedule, long volume, MoneyScale scale) => volume - Earned(schedule, volume, scale);

    private static System.Numerics.BigInteger CostOf(VolumeSchedule schedule, VolumeStep step, MoneyScale scale) =>
        NaiveVolume.Cost(schedule, scale.ToMinorUnits(step.From), scale);
}
