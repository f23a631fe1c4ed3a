namespace CustomerRules.Cli.Views.Explain;

/// <summary>The labels of the explanation.</summary>
internal static class Words
{
    public static Word AsOf => new("as of", "截至");

    public static Word Unknown => new("unknown", "未知");

    public static Word AtLeast => new("at least", "至少");

    public static Word Tier => new("Tier", "客户等级");

    public static Word TierValue => new("tier value", "分级所用的值");

    public static Word Value => new("Value of the year", "近一年交易额");

    public static Word PriorValue => new("Year before", "前一年交易额");

    public static Word Growth => new("growth", "增长率");

    public static Word ReferenceSpend => new("Reference spend", "基准采购额");

    public static Word Orders => new("Orders", "订货");

    public static Word FirstOrder => new("first", "首次");

    public static Word LastOrder => new("last", "最近");

    public static Word Regularity => new("in {0} of 12 months", "12 个月中 {0} 个月有订单");

    public static Word Products => new("{0} products", "{0} 种产品");

    public static Word ReturnRate => new("returned", "退货");

    public static Word Profit => new("Profitability", "盈利状况");

    public static Word Contribution => new("contribution", "边际贡献");

    public static Word Margin => new("margin", "边际贡献率");

    public static Word SwitchingCost => new("Cost of leaving", "转换成本");

    public static Word LockIn => new("lock-in ratio", "锁定率");

    public static Word Barrier => new("barrier", "转换壁垒");

    public static Word BreakEven => new("break-even discount", "盈亏平衡折扣");

    public static Word Relationship => new("Relationship", "关系类型");

    public static Word Bond => new("bond", "绑定度");

    public static Word Commitment => new("commitment", "合作意愿");

    public static Word Confidence => new("confidence", "可信度");

    public static Word NextContact => new("Next contact", "下次联系");

    public static Word NoLaterThan => new("at the latest", "最迟");

    public static Word Overdue => new("overdue", "已逾期");

    public static Word ByEvent => new("by event, no fixed date", "按事件联系，无固定日期");

    public static Word LastContact => new("last contact", "最近联系");

    public static Word Reasons => new("Why", "理由");

    public static Word Evidence => new("What each item of evidence adds", "各项证据的贡献");

    public static Word Item => new("evidence", "证据");

    public static Word Weight => new("weight", "权重");

    public static Word Scaled => new("score", "评分");

    public static Word Points => new("points", "得分");

    public static Word KnownOf100 => new("{0} of 100 known", "已知 {0}/100");

    public static Word MissingFacts => new("What is not known", "缺少的事实");

    public static Word NothingIsMissing => new("nothing: every fact is known", "没有：所有事实都已知");

    public static Word WhatToDo => new("What to do", "建议的行动");

    public static Word Target => new("Relationship to aim for", "目标关系");

    public static Word Now => new("now: ", "现在：");

    public static Word Semicolon => new("; ", "；");

    public static Word WhatWouldChange => new("What would change it", "怎样会改变结论");

    public static Word BestQuestion => new("The question that settles most", "最能定论的问题");

    public static Word WhatToAsk => new("What to ask first", "先问什么");

    public static Word Comma => new(", ", "，");
}
