using CustomerRules.Reasons;

namespace CustomerRules.SwitchingCosts.Contest;

/// <summary>The reasons of a contest in words.</summary>
internal static class ContestReasonTexts
{
    public static readonly ReasonTexts<ContestReasons> Table = new(
        (ContestReasons.AdvantageExceedsCosts, "the rival's advantage of {advantage} exceeds the known costs of {needed} (to the customer: {customerCost}; to the rival: {rivalCost}): the customer moves", "竞争对手的优势 {advantage} 超过已知成本 {needed}（客户转换成本 {customerCost}，对手承接成本 {rivalCost}）：客户会转走"),
        (ContestReasons.CostsHold, "the rival's advantage of {advantage} does not exceed the known costs of {needed} (to the customer: {customerCost}; to the rival: {rivalCost}): the customer stays", "竞争对手的优势 {advantage} 未超过已知成本 {needed}（客户转换成本 {customerCost}，对手承接成本 {rivalCost}）：客户会留下"),
        (ContestReasons.AdvantageUnknown, "the rival's advantage is unknown; costs that it would have to exceed: {needed}", "竞争对手的优势未知；其须超过的成本：{needed}"),
        (ContestReasons.CustomerCostUnknown, "the customer's switching cost is unknown, and so is the advantage that a rival needs", "客户的转换成本未知，因此竞争对手所需的优势也未知"),
        (ContestReasons.CustomerCostPartial, "a part of the customer's switching cost is unknown: the rival needs at least what is known, so only staying is certain", "客户的转换成本有一部分未知：竞争对手至少须超过已知部分，因此只有“留下”的结论是确定的"),
        (ContestReasons.RivalCostUnknown, "the rival's cost of taking the customer on is unknown and counted as nothing, so only staying is certain", "竞争对手承接客户的成本未知，按零计算，因此只有“留下”的结论是确定的"),
        (ContestReasons.HeldAtProfit, "by the known costs, holding the customer is worth at most {profit} before the rival wins it", "按已知成本计算，在竞争对手赢得客户之前，留住该客户至多可获利 {profit}"),
        (ContestReasons.HeldAtNothing, "by the known costs, holding the customer is worth nothing: the rival's advantage uses them up", "按已知成本计算，留住该客户无利可图：竞争对手的优势恰好抵消这些成本"),
        (ContestReasons.HeldAtLoss, "by the known costs, keeping the customer would take a concession: held-customer profit is {profit}", "按已知成本计算，要留住该客户须让利：留客利润为 {profit}"));
}
