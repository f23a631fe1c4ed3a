using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Relationships;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Laws;

/// <summary>What is due of a playbook, for any row.</summary>
public class PlaybookLaws
{
    private static readonly Gen<(CustomerRow Row, CustomerTier Tier)> Cases =
        Gen.OneOf(Rows.Any, Evidence.Rows).Zip(RowFields.Tier, (row, tier) => (row, tier));

    [Fact]
    public void What_is_due_is_a_part_of_what_there_is_to_do_in_the_same_order_each_with_a_reason() => Law.Holds(Cases, x =>
    {
        var type = x.Row.Relationship().Type;
        var due = Due(x.Row, x.Tier);
        var all = Playbook.Standard.ActionsFor(type);
        Assert.Equal(all.Where(action => due.Any(one => one.Action.Equals(action))), due.Select(one => one.Action));
        Assert.All(due, one => Assert.True(one.Reasons != PlaybookReasons.None && one.Explain().Count > 0));
        Assert.All(all.Where(action => action.Trigger == PlaybookTrigger.Always), action => Assert.Contains(action, due.Select(one => one.Action)));
    });

    [Fact]
    public void Every_type_has_something_to_do_now() =>
        Law.Holds(Cases, x => x.Row.Relationship().Type == RelationshipType.Unknown == (Due(x.Row, x.Tier).Count == 0), runs: 500);

    [Fact]
    public void A_better_tier_never_has_less_to_do() => Law.Holds(Cases, x =>
    {
        var better = x.Tier is CustomerTier.Unknown or CustomerTier.A ? x.Tier : x.Tier - 1;
        Assert.Empty(Due(x.Row, x.Tier).Select(one => one.Action).Except(Due(x.Row, better).Select(one => one.Action)));
    });

    [Fact]
    public void A_developing_customer_gets_the_steps_of_its_lowest_bond_item() => Law.Holds(Evidence.Rows, row =>
    {
        var bond = RelationshipPolicy.Standard.Contributions(row, SwitchingCostPolicy.Standard.Assess(row)).Take(4).Where(item => item.Value is not null).ToList();
        var lowest = bond.Count == 0 ? default : bond.Min(item => item.Value!.Value);
        string[] steps = ["InviteProcessAdaptation", "LeadInQuality", "CareForCurrentWork", "BuildPersonalRelations"];
        var expected = bond.Where(item => item.Value == lowest).Select(item => steps[(int)item.Item]).OrderBy(code => code, StringComparer.Ordinal);
        Assert.Equal(
            row.Relationship().Type == RelationshipType.Developing ? expected : [],
            Due(row, CustomerTier.A).Where(one => one.Reasons == PlaybookReasons.BondIsWeakest).Select(one => one.Action.Code).OrderBy(code => code, StringComparer.Ordinal),
            StringComparer.Ordinal);
    });

    private static IReadOnlyList<TriggeredAction> Due(CustomerRow row, CustomerTier tier) => Playbook.Standard.ActionsNow(
        row.Relationship().Type, row, tier, RelationshipPolicy.Standard.Contributions(row, SwitchingCostPolicy.Standard.Assess(row)));
}
