using System;
using System.Linq;
using CustomerRules.Cli.Input;
using CustomerRules.Cli.Input.Fields;
using CustomerRules.Numbers;
using CustomerRules.Relationships;
using CustomerRules.SwitchingCosts;

namespace CustomerRules.Cli.Facts;

// What a row says of the cost of leaving and of the relationship.
internal sealed partial class CardReader
{
    private static readonly FieldParser<int> Alternatives = WholeNumberField.Between(0, RelationshipEvidence.MaxAlternatives);
    private static readonly FieldParser<int> HorizonMonths = WholeNumberField.Between(0, RelationshipEvidence.MaxHorizonMonths);

    // One filled column makes the set known; the empty ones are 0 then.
    private OneOffCosts? OneOffCosts()
    {
        var amounts = Array.ConvertAll(_oneOff, column => _records.ValueOrUnknown(column, DecimalField.AmountFromZero));
        if (Array.TrueForAll(amounts, amount => amount is null))
            return null;

        // Each is rounded before they are added up, as in a row.
        var sum = amounts.Sum(amount => MoneyScale.Standard.ToAmount(MoneyScale.Standard.ToMinorUnits(amount ?? 0)));
        if (!DecimalField.IsInRange(sum))
            throw new InputException(_records.Path, _records.Line, "has one-off costs of more than 9,000,000,000,000.00 together");
        return new OneOffCosts(Of(0), Of(1), Of(2), Of(3), Of(4), Of(5), Of(6), Of(7));

        decimal Of(int index) => amounts[index] ?? 0;
    }

    private SwitchingRisk? Risk()
    {
        var loss = _records.ValueOrUnknown(Column("loss_if_it_fails"), DecimalField.AmountFromZero);
        var probability = Percent("probability");
        var criticality = Percent("criticality");
        return loss is null && probability is null && criticality is null ? null : new SwitchingRisk(loss, probability, criticality);
    }

    private RelationshipEvidence Evidence() => new(
        _records.ValueOrUnknown(Column("alternatives"), Alternatives),
        Percent("share_of_wallet"),
        Percent("category_share"),
        _records.ValueOrUnknown(Column("horizon_months"), HorizonMonths),
        Percent("satisfaction"),
        Percent("mutual_benefit"),
        YesOrNo("judges_future"),
        Percent("price_led"));
}
