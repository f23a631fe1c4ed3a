using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Changes;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.Relationships;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using CustomerRules.Tests.Laws;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Changes;

/// <summary>What to ask for where no single answer gives a type.</summary>
public class AskTogetherTests
{
    /// <summary>Rows of little evidence, some of them traded with.</summary>
    private static readonly Gen<Judged> Sparse =
        from any in Judged.Any
        from row in Rows.Any.SelectMany(Completions.Partial)
        from spend in Gen.Elements(0L, 1_000)
        from known in Gen.Choose(0, 63)
        select Judged.Of(
            row with
            {
                Scale = MoneyScale.Standard,
                Value = spend,
                ReferenceSpend = spend == 0 ? CustomerRow.UnknownAmount : spend,
                Investment = CustomerRow.UnknownAmount,
                Alternatives = (known & 1) == 0 ? (short)-1 : row.Alternatives,
                ShareOfWallet = (known & 2) == 0 ? (short)-1 : row.ShareOfWallet,
                CategoryShare = (known & 4) == 0 ? (short)-1 : row.CategoryShare,
                HorizonMonths = (known & 8) == 0 ? (short)-1 : row.HorizonMonths,
                Satisfaction = (known & 16) == 0 ? (short)-1 : row.Satisfaction,
                MutualBenefit = (known & 32) == 0 ? (short)-1 : row.MutualBenefit,
            },
            any.Rules.With(MoneyScale.Standard));

    [Fact]
    public void A_customer_known_by_its_orders_is_asked_what_is_missing_on_both_axes()
    {
        var analysis = Of(Customers.KnownOnlyByOrders());

        Assert.Equal(Proportion.Zero, analysis.BestQuestion!.GivesType);
        Assert.Equal(["alternatives", "share_of_wallet", "satisfaction", "mutual_benefit"], analysis.AskTogether.Select(fact => fact.Code), StringComparer.Ordinal);
        Assert.Equal(
            "no single answer gives a relationship type, but these together do: qualified alternative suppliers, share of wallet, satisfaction and mutual benefit",
            analysis.QuestionIn(Language.English));
        Assert.Equal("仅凭一个答案还不能判断关系类型，需要同时了解：合格替代供应商数、钱包份额、满意度、互利程度", analysis.QuestionIn(Language.Chinese));
        Assert.Contains(analysis.QuestionIn(Language.English), analysis.In(Language.English), StringComparer.Ordinal);
    }

    [Fact]
    public void One_question_is_asked_where_one_is_enough()
    {
        var analysis = Of(Customers.HeldAndNeverAsked());

        Assert.Equal(["satisfaction"], analysis.AskTogether.Select(fact => fact.Code), StringComparer.Ordinal);
        Assert.Equal(analysis.BestQuestion!.In(Language.English), analysis.QuestionIn(Language.English));
        Assert.Equal(analysis.BestQuestion.In(Language.Chinese), analysis.QuestionIn(Language.Chinese));
    }

    [Fact]
    public void A_known_type_that_no_single_answer_settles_is_told_what_narrows_it()
    {
        var row = Rows.Unknown with { Value = 1_000, ReferenceSpend = 1_000, OneOffCost = 1, Satisfaction = 10_000, MutualBenefit = 10_000, HorizonMonths = 36 };

        var analysis = Judged.Of(row).Analysis;

        Assert.Empty(analysis.AskTogether);
        Assert.Equal("no single answer settles the relationship type; what narrows it most: alternative suppliers", analysis.QuestionIn(Language.English));
        Assert.Equal("仅凭一个答案还不能定论，最能缩小范围的是：替代供应商数", analysis.QuestionIn(Language.Chinese));
    }

    /// <summary>Where the bond lies all in the ledger, the ledger is asked for.</summary>
    [Fact]
    public void A_ledger_is_asked_for_where_nothing_else_gives_a_type()
    {
        var mostlyLockIn = RuleBook.Standard.With(new RelationshipPolicy(new EvidenceWeights(lockIn: 70, alternatives: 10, shareOfWallet: 10, categoryShare: 10)));

        var analysis = Judged.Of(Rows.Unknown with { Value = 100, ReferenceSpend = 100, Satisfaction = 1, MutualBenefit = 1 }, mostlyLockIn).Analysis;

        Assert.Equal(["investments"], analysis.AskTogether.Select(fact => fact.Code), StringComparer.Ordinal);
    }

    [Fact]
    public void A_known_type_needs_nothing()
    {
        Assert.Empty(Of(Customers.LoyalPartner()).AskTogether);
        Assert.Null(Of(Customers.HeldButUnhappy()).QuestionIn(Language.English));
    }

    [Fact]
    public void Where_no_answers_give_a_type_it_says_so()
    {
        var onlyLockIn = RuleBook.Standard.With(new RelationshipPolicy(new EvidenceWeights(lockIn: 100, alternatives: 0, shareOfWallet: 0, categoryShare: 0)));

        var analysis = Judged.Of(Rows.Unknown, onlyLockIn).Analysis;

        Assert.Empty(analysis.AskTogether);
        Assert.Equal("no answers give a relationship type yet", analysis.QuestionIn(Language.English));
        Assert.Equal("仅凭询问客户，目前还不能判断关系类型", analysis.QuestionIn(Language.Chinese));
        Refusal.Of<ArgumentOutOfRangeException>(() => analysis.QuestionIn((Language)9), "language", "language must be a defined Language, but was 9.");
    }

    /// <summary>Every set of facts is tried with the least and the greatest answers to each of them.</summary>
    [Fact]
    public void No_smaller_set_and_none_of_the_same_size_that_weighs_more_gives_a_type_whatever_the_answers() => Law.Holds(
        Sparse.Where(a => a.Analysis.Assessment.Relationship.Type == RelationshipType.Unknown), a =>
    {
        var all = EvidenceWeights.Bond.Concat(EvidenceWeights.Commitment).Where(item => FactLens.Of(item) is var lens && lens.In(a.Row) is null
            && (item != EvidenceItem.TradePattern || a.Row.TradePattern == CustomerRules.Trade.TradePattern.Unknown)).ToList();
        var questions = all.Where(item => item is not (EvidenceItem.LockIn or EvidenceItem.TradePattern)).ToList();
        var items = GivesTypeAlways(a, questions) ? questions : all;
        var told = items.Where(item => a.Analysis.AskTogether.Any(fact => string.Equals(fact.Code, FactLens.Of(item).Code, StringComparison.Ordinal))).ToList();
        var sets = Enumerable.Range(0, 1 << items.Count).Select(bits => items.Where((_, i) => (bits >> i & 1) != 0).ToList()).ToList();
        var giving = sets.Where(set => (told.Count == 0 || set.Count <= told.Count) && GivesTypeAlways(a, set)).ToList();

        Assert.Equal(a.Analysis.AskTogether.Count, told.Count);
        Assert.Equal(giving.Count == 0, told.Count == 0);
        Assert.All(giving, set => Assert.Equal(told.Count, set.Count));
        Assert.True(giving.Count == 0 || giving.Max(set => WeightOf(a, set)) == WeightOf(a, told));
        Assert.True(giving.Count == 0 || GivesTypeAlways(a, told));
    }, runs: 15);

    private static int WeightOf(Judged a, IEnumerable<EvidenceItem> set) => set.Sum(item => a.Rules.Relationships.Weights[item]);

    private static bool GivesTypeAlways(Judged a, List<EvidenceItem> set) => set
        .Aggregate<EvidenceItem, IEnumerable<CustomerRow>>([a.Row], (rows, item) => rows.SelectMany(row => new[]
        {
            FactLens.Of(item).Set(row, FactLens.Of(item).Least), FactLens.Of(item).Set(row, FactLens.Of(item).Most),
        })).All(row => a.Assess(row).Relationship.Type != RelationshipType.Unknown);

    private static ChangeAnalysis Of(CustomerFacts facts) => Judged.Of(facts.ToRow(Customers.AsOf)).Analysis;
}
