using System.Linq;
using CustomerRules.Tiers.Treatment;
using Xunit;

namespace CustomerRules.Tests.Generators;

public class VolumeSchedulesTests
{
    [Fact]
    public void Schedules_are_of_every_kind_with_none_to_several_steps_and_volumes_on_both_sides_of_a_step()
    {
        var drawn = VolumeSchedules.Cases.Drawn(2_000);

        Assert.Equal(
            [VolumeScheduleKind.None, VolumeScheduleKind.AllUnits, VolumeScheduleKind.Incremental],
            drawn.Select(one => one.Schedule.Kind).Distinct().OrderBy(kind => kind));
        Assert.Contains(drawn, one => one.Schedule.Steps.Count > 3);
        foreach (var beside in new[] { -1, 0, 1 })
            Assert.Contains(drawn, one => one.Schedule.Steps.Any(step => step.From * one.Scale.MinorUnitsPerUnit + beside == one.Volume));
        Assert.Contains(drawn, one => one.Volume < 0);
        Assert.Contains(drawn, one => one.Volume == VolumeSchedules.Max);
        Assert.Contains(drawn, one => one.Schedule.Steps.Any(step => step.From == 0));
    }

    [Fact]
    public void Small_schedules_have_cliffs_and_steps_without_one()
    {
        var drawn = VolumeSchedules.Small.Drawn(500).Where(one => one.Kind == VolumeScheduleKind.AllUnits).ToList();

        Assert.Contains(drawn, one => one.Cliffs().Count > 1);
        Assert.Contains(drawn, one => one.Cliffs().Count < one.Steps.Count);
    }

    [Fact]
    public void Treatments_come_in_order_and_out_of_it()
    {
        Assert.Contains(Treatments.Tables.Drawn(500), table => new TreatmentPolicy(table[0], table[1], table[2], table[3], allowInversions: true).Inversions.Count > 5);
        Assert.All(Treatments.Policies.Drawn(200), policy => Assert.Empty(policy.Inversions));
        Assert.Equal(3, Treatments.Concession.Drawn(200).Select(one => one.Kind).Distinct().Count());
        Assert.Equal(5, Treatments.Tier.Drawn(200).Distinct().Count());
        Assert.Equal(4, Treatments.Flag.Drawn(200).Distinct().Count());
    }
}
