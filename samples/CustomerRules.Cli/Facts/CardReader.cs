using System;
using CustomerRules.Cli.Input;
using CustomerRules.Cli.Input.Fields;
using CustomerRules.Cli.Input.Files;
using CustomerRules.Cli.Input.Records;
using CustomerRules.Numbers;
using CustomerRules.Relationships;
using CustomerRules.Tiers;
using NodaTime;

namespace CustomerRules.Cli.Facts;

/// <summary>Reads a facts file row by row. Every column but the customer may be absent, and every field empty: that is unknown.</summary>
internal sealed partial class CardReader : IDisposable
{
    private static readonly string[] OneOffNames =
    [
        "one_off_search", "one_off_evaluation", "one_off_learning", "one_off_setup",
        "one_off_forfeited", "one_off_penalty", "one_off_exit_fee", "one_off_relationship",
    ];

    private static readonly string[] Names =
    [
        "customer_id", "name", "last_contact", "annual_spend", "annual_contribution", .. OneOffNames,
        "loss_if_it_fails", "probability", "criticality", "alternatives", "share_of_wallet", "category_share", "horizon_months", "satisfaction", "mutual_benefit",
        "judges_future", "price_led", "influential", "previous_tier", "previous_tier_since", "previous_type", "investments_known",
    ];

    private static readonly FieldParser<RelationshipType> Type = NameField<RelationshipType>.Of(
        ("Transactional", RelationshipType.Transactional),
        ("Developing", RelationshipType.Developing),
        ("Captive", RelationshipType.Captive),
        ("Partnership", RelationshipType.Partnership));

    private readonly RecordReader _records;
    private readonly Column _customer;
    private readonly Column[] _oneOff;

    public CardReader(InputFile file)
    {
        _records = new RecordReader(file);
        _customer = _records.Header.Required("customer_id");
        _records.Header.AllowOnly(Names);
        _oneOff = Array.ConvertAll(OneOffNames, _records.Header.Optional);
    }

    /// <summary>Whether the file has the column <c>annual_contribution</c>.</summary>
    public bool HasAnnualContribution => Column("annual_contribution").Exists;

    /// <summary>The line on which the current row starts.</summary>
    public long Line => _records.Line;

    /// <summary>The customer of the current row is wrong.</summary>
    public InputException CustomerError(string what) => _records.Error(_customer, what);

    /// <summary>Moves to the next row.</summary>
    public CustomerCard? Read() => _records.Read() ? Card() : null;

    public void Dispose() => _records.Dispose();

    private CustomerCard Card() => new(
        new CustomerFacts(_records.RequiredText(_customer), NullIfEmpty(_records.Text(Column("name"))))
            .WithLastContact(Date("last_contact"))
            .WithOneOffCosts(OneOffCosts())
            .WithSwitchingRisk(Risk())
            .WithEvidence(Evidence())
            .WithInfluential(YesOrNo("influential"))
            .WithPreviousTier(_records.ValueOrUnknown(Column("previous_tier"), TierField.Letter) ?? CustomerTier.Unknown, Date("previous_tier_since"))
            .WithPreviousType(_records.ValueOrUnknown(Column("previous_type"), Type) ?? RelationshipType.Unknown),
        _records.ValueOrUnknown(Column("annual_spend"), DecimalField.Amount),
        _records.ValueOrUnknown(Column("annual_contribution"), DecimalField.Amount),
        YesOrNo("investments_known") ?? false);

    private Column Column(string name) => _records.Header.Optional(name);

    private LocalDate? Date(string name) => _records.ValueOrUnknown(Column(name), DateField.DateOrTime);

    private Proportion? Percent(string name) => _records.ValueOrUnknown(Column(name), PercentField.Percent);

    private bool? YesOrNo(string name) => _records.ValueOrUnknown(Column(name), YesNoField.YesOrNo);

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
