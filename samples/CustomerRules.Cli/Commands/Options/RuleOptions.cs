using System.Collections.Frozen;
using System.CommandLine;
using CustomerRules.Cli.Input.Fields;
using CustomerRules.Tiers;

namespace CustomerRules.Cli.Commands.Options;

/// <summary>The options that say by which rules customers are judged.</summary>
internal sealed class RuleOptions
{
    private readonly Option<TierValue> _value = OptionText.Of(
        "--value", "What customers are ranked by: revenue (the default) or contribution", "VALUE", NameField<TierValue>.Of(("revenue", TierValue.Revenue), ("contribution", TierValue.Contribution)));

    private readonly Option<TierMethod> _tiers = OptionText.Of(
        "--tiers",
        "How values become tiers: pareto (the default), pyramid, computed or thresholds",
        "METHOD",
        NameField<TierMethod>.Of(("pareto", TierMethod.Pareto), ("pyramid", TierMethod.Pyramid), ("computed", TierMethod.Computed), ("thresholds", TierMethod.Thresholds)));

    private readonly Option<NumberTriple?> _shares = OptionText.Of<NumberTriple?>(
        "--shares", "Cumulative shares of A, B and C in percent, for pareto (default 50,80,95) and pyramid (default 1,5,20)", "A,B,C", NumberTriple.Shares!);

    private readonly Option<NumberTriple?> _thresholds = OptionText.Of<NumberTriple?>(
        "--thresholds", "The least values of A, B and C, for thresholds", "A,B,C", NumberTriple.Thresholds!);

    private readonly Option<FrozenSet<string>?> _excludeProducts = OptionText.Of<FrozenSet<string>?>(
        "--exclude-products", "Products whose lines are left out, such as postage", "X,Y", ProductList.Products!);

    /// <summary>Gives the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _value, _tiers, _shares, _thresholds, _excludeProducts })
            command.Add(option);
    }

    /// <summary>What customers are ranked by.</summary>
    public TierValue Value(ParseResult parsed) => parsed.GetValue(_value);

    /// <summary>The products whose lines are left out.</summary>
    public FrozenSet<string> ExcludedProducts(ParseResult parsed) => parsed.GetValue(_excludeProducts) ?? [];

    /// <summary>How values become tiers; options that do not go together are a usage error.</summary>
    public TierRequest Tiers(ParseResult parsed)
    {
        var method = parsed.GetValue(_tiers);
        var shares = parsed.GetValue(_shares);
        var thresholds = parsed.GetValue(_thresholds);
        if (shares is not null && method is not (TierMethod.Pareto or TierMethod.Pyramid))
            throw new UsageException("--shares goes with --tiers pareto or pyramid only");
        if (thresholds is not null && method is not TierMethod.Thresholds)
            throw new UsageException("--thresholds goes with --tiers thresholds only");
        if (thresholds is null && method is TierMethod.Thresholds)
            throw new UsageException("--tiers thresholds needs --thresholds A,B,C");
        return new TierRequest(method, shares ?? thresholds);
    }
}
