using System;
using System.Collections.Generic;
using CustomerRules.Internal.Guards;
using CustomerRules.Reasons;

namespace CustomerRules;

/// <summary>A fact that is not known, by the name it has on the customer card.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class MissingFact
{
    private static readonly (Predicate<CustomerRow> IsMissing, MissingFact Fact)[] All =
    [
        (row => row.TierValue == CustomerRow.UnknownAmount, new("tier_value", "value that the tier is made from", "分级所用的值")),
        (row => row.Value == CustomerRow.UnknownAmount, new("annual_spend", "value of the trailing year", "近一年交易额")),
        (row => row.Contribution == CustomerRow.UnknownAmount, new("annual_contribution", "contribution of the trailing year", "近一年边际贡献")),
        (row => row.TradePattern == Trade.TradePattern.Unknown, new("trade_pattern", "trade pattern", "订货规律")),
        (row => row.LastContact == CustomerRow.UnknownDate, new("last_contact", "last real contact", "最近一次实际联系")),
        (row => row.Investment == CustomerRow.UnknownAmount, new("investments", "investments of the customer", "客户的专用投入")),
        (row => row.OneOffCost == CustomerRow.UnknownAmount, new("one_off_costs", "one-off costs of leaving", "更换供应商的一次性成本")),
        (row => row.LossIfItFails == CustomerRow.UnknownAmount, new("loss_if_it_fails", "loss if the replacement fails", "替代供应商失败的损失")),
        (row => row.Probability == CustomerRow.UnknownShare, new("probability", "probability that the replacement fails", "替代供应商失败的概率")),
        (row => row.Criticality == CustomerRow.UnknownShare, new("criticality", "criticality of the purchase", "采购的重要程度")),
        (row => row.Alternatives == CustomerRow.UnknownCount, new("alternatives", "qualified alternative suppliers", "合格替代供应商数")),
        (row => row.ShareOfWallet == CustomerRow.UnknownShare, new("share_of_wallet", "share of wallet", "钱包份额")),
        (row => row.CategoryShare == CustomerRow.UnknownShare, new("category_share", "share of our categories", "品类份额")),
        (row => row.HorizonMonths == CustomerRow.UnknownCount, new("horizon_months", "planning horizon", "合作规划期")),
        (row => row.Satisfaction == CustomerRow.UnknownShare, new("satisfaction", "satisfaction", "满意度")),
        (row => row.MutualBenefit == CustomerRow.UnknownShare, new("mutual_benefit", "mutual benefit", "互利程度")),
        (row => row.JudgesFuture == CustomerRow.UnknownAnswer, new("judges_future", "whether it judges future capability", "是否看重供应商的未来能力")),
        (row => row.PriceLed == CustomerRow.UnknownShare, new("price_led", "price-led purchases", "价格导向采购占比")),
        (row => row.Influential == CustomerRow.UnknownAnswer, new("influential", "whether it influences others", "是否影响其他客户")),
    ];

    private readonly string english;
    private readonly string chinese;

    private MissingFact(string code, string english, string chinese) => (Code, this.english, this.chinese) = (code, english, chinese);

    /// <summary>The stable code, such as <c>share_of_wallet</c>: the name of its column in the facts file, or of what has several columns or a file of its own.</summary>
    public string Code { get; }

    /// <summary>What the fact is called.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not defined.</exception>
    public string In(Language language) => Guard.Against.UndefinedEnum(language) == Language.Chinese ? chinese : english;

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    internal static IReadOnlyList<MissingFact> Of(CustomerRow row)
    {
        var missing = new List<MissingFact>();
        foreach (var (isMissing, fact) in All)
        {
            if (isMissing(row))
                missing.Add(fact);
        }

        return missing.AsReadOnly();
    }
}
