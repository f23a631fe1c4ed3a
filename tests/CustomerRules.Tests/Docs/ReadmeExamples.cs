using System;
using System.Collections.Generic;
using CustomerRules.Bulk;
using CustomerRules.Bulk.Filling;
using CustomerRules.Calendars;
using CustomerRules.Calendars.Lunar;
using CustomerRules.Credit;
using CustomerRules.Decisions;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Agendas;
using CustomerRules.FollowUps.Export;
using CustomerRules.FollowUps.Planning;
using CustomerRules.FollowUps.Sequences;
using CustomerRules.FollowUps.Workloads;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.Relationships;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Search;
using CustomerRules.Trade;
using NodaTime;

namespace CustomerRules.Tests.Docs;

/// <summary>
/// The examples of README.md and README.zh-CN.md, block by block and in their order, compiled here with the namespaces that the
/// README names, and run. What they write to the console is kept for <see cref="ReadmeTests"/>.
/// </summary>
internal static class ReadmeExamples
{
    internal static (RuleBook Rules, CustomerAssessment Customer, IReadOnlyList<string> Lines) JudgeOneCustomer()
    {
        Console.Begin();

        // begin: one customer
        var rules = RuleBook.Standard;
        var today = new LocalDate(2026, 7, 1);
        var boundaries = rules.Tiers.FindBoundaries([2_400_000m, 900_000m, 310_000m, 42_000m, 1_500m]);

        var facts = new CustomerFacts("4711", "Northgate Pumps")
            .WithTrade(new TradeFacts(value: 900_000m, priorValue: 1_000_000m, lastOrder: new LocalDate(2026, 6, 12), pattern: TradePattern.InRhythm))
            .WithInvestments(new SunkInvestment(InvestmentKind.Process, 300_000m, madeOn: new LocalDate(2024, 3, 1)))
            .WithOneOffCosts(new OneOffCosts(search: 20_000m))
            .WithSwitchingRisk(new SwitchingRisk(400_000m, probability: Proportion.FromPercent(25), criticality: Proportion.FromPercent(80)))
            .WithEvidence(new RelationshipEvidence(alternatives: 0, satisfaction: Proportion.FromPercent(20), mutualBenefit: Proportion.FromPercent(30)));

        CustomerAssessment customer = rules.Assess(facts, today, boundaries);
        Console.WriteLine($"{customer.Tier}, {customer.SwitchingCost.LockIn}, {customer.Relationship.Type}"); // B, 46.00 %, Captive

        foreach (var reason in rules.Explain(facts, today, boundaries).In(Language.Chinese))
            Console.WriteLine(reason);
        // end: one customer
        return (rules, customer, Console.Written());
    }

    internal static (TradeFacts Trade, OrderLineCounts Counts, IReadOnlyList<string> Lines) ReadOrderLines()
    {
        Console.Begin();

        // begin: from order lines
        var history = RuleBook.Standard.StartHistory(asOf: new LocalDate(2026, 7, 1));
        history.Add(new OrderLine("SO-1", "4711", new LocalDate(2025, 11, 3), amount: 1_250.00m, cost: 900.00m, product: "valve"));
        history.Add(new OrderLine("SO-2", "4711", new LocalDate(2026, 2, 9), amount: 840.50m, cost: 610.00m, product: "gasket"));
        history.Add(new OrderLine("SO-2", "4711", new LocalDate(2026, 2, 12), amount: -40.50m, cost: -30.00m, product: "gasket"));
        history.Add(new OrderLine("SO-3", null, new LocalDate(2026, 3, 1), amount: 12.00m));

        TradeFacts trade = history.FactsOf("4711");
        Console.WriteLine($"{trade.Value} {trade.Contribution} {trade.Pattern} {trade.Regularity}/12"); // 2050.00 570.00 InRhythm 2/12
        Console.WriteLine(history.Lines); // every line in exactly one count
        // end: from order lines
        return (trade, history.Lines, Console.Written());
    }

    internal static (Decision<CreditTerms> Decision, IReadOnlyList<string> Lines) DecideAndAskWhatWouldChange()
    {
        Console.Begin();

        // begin: decide
        var rules = RuleBook.Standard;
        var today = new LocalDate(2026, 7, 1);
        var boundaries = new TierBoundaries(leastOfA: 500_000m, leastOfB: 100_000m, leastOfC: 10_000m);
        var facts = new CustomerFacts("4712", "Ashford Castings")
            .WithTrade(new TradeFacts(value: 90_000m, contribution: 11_700m, firstOrder: new LocalDate(2021, 2, 1)))
            .WithPreviousTier(CustomerTier.B, since: new LocalDate(2026, 1, 1));

        // A value near a boundary moves nobody; and what would it take?
        Console.WriteLine(rules.AssessMovement(facts, today, boundaries).Movement); // HeldByMargin, B (raw tier C)
        Console.WriteLine(rules.WhatWouldChange(facts, today, boundaries).Tier.ChangeTo(CustomerTier.B)!.Facts[0].ToIn(Language.English)); // 100,000.00

        // What can hurt a person is a recommendation; only a person makes a decision of it.
        var paid = new PaymentHistory(
        [
            new Invoice(8_000m, dueOn: new LocalDate(2026, 3, 31), paidOn: new LocalDate(2026, 3, 30)),
            new Invoice(6_500m, dueOn: new LocalDate(2026, 4, 30), paidOn: new LocalDate(2026, 5, 12)),
            new Invoice(7_200m, dueOn: new LocalDate(2026, 5, 31), paidOn: new LocalDate(2026, 5, 29)),
        ]);
        Recommendation<CreditTerms> advice = rules.RecommendCredit(facts, paid, today, boundaries);
        Decision<CreditTerms> decision = advice.Confirm(decidedBy: "Li Wei", decidedOn: today);
        Console.WriteLine($"{decision.Outcome.Rating}, {decision.Outcome.Limit}, {decision.Outcome.CreditDays} days"); // Good, 9000.00, 30 days
        // end: decide
        return (decision, Console.Written());
    }

    internal static (BusinessCalendar Calendar, IReadOnlyList<string> Lines) ReckonWorkingTime()
    {
        Console.Begin();

        // begin: working time
        var china = BusinessCalendar.China;
        Instant asked = china.Zone.AtStrictly(new LocalDateTime(2026, 2, 13, 16, 0)).ToInstant(); // the Friday before Lunar New Year
        Instant due = china.AddWorkingTime(asked, Duration.FromHours(2))!.Value;
        Console.WriteLine($"{due.InZone(china.Zone).LocalDateTime:uuuu-MM-dd HH:mm}"); // 2026-02-14 10:00: that Saturday is a make-up day
        Console.WriteLine($"{china.Roll(new LocalDate(2026, 2, 17), RollConvention.Following):uuuu-MM-dd}"); // 2026-02-24
        Console.WriteLine(LunarDate.FromDate(new LocalDate(2026, 9, 25))); // lunar 2026-08-15

        var berlin = BusinessCalendar.MondayToFriday.InZone("Europe/Berlin").WithClosedDates(new LocalDate(2026, 12, 25));
        Console.WriteLine(berlin.WorkingDaysBetween(new LocalDate(2026, 12, 21), new LocalDate(2027, 1, 4))); // 9
        // end: working time
        return (china, Console.Written());
    }

    internal static (FollowUpPlan Plan, IReadOnlyList<string> Lines) PlanContacts()
    {
        Console.Begin();

        // begin: plan
        var rules = RuleBook.Standard;
        var monday = new LocalDate(2026, 7, 6);
        FollowUpFacts[] customers =
        [
            new FollowUpFacts("4711").With(CustomerTier.A).WithLastContact(new LocalDate(2026, 6, 8)).WithValue(900_000m).WithOwner("anna"),
            new FollowUpFacts("4712").With(CustomerTier.B).WithLastOrder(new LocalDate(2026, 3, 2)).WithValue(90_000m).WithOwner("anna")
                .WithTriggers([new SequenceTrigger(FollowUpPurpose.Complaint, new LocalDate(2026, 7, 3))]),
        ];
        FollowUpPlan plan = rules.FollowUps.Plan(customers, from: monday, until: monday.PlusDays(28), Workload.PerOwner(6));
        Console.WriteLine(plan); // 2026-07-06 to before 2026-08-03: 6 placed, 1 merged, 0 suppressed, 0 overflow
        foreach (var reason in plan.Items[1].Explain())
            Console.WriteLine(reason.In(Language.English));

        // Next week: what is done is not planned again, and nothing else moves without a reason.
        FollowUpPlan again = rules.FollowUps.Plan(customers, monday, monday.PlusDays(28), Workload.PerOwner(6), plan.AsExisting());
        Console.WriteLine(again.DifferenceFrom(plan)); // 0 added, 0 moved, 0 dropped, 6 unchanged

        Agenda week = rules.Agendas.Compose(plan, "anna", monday, customers);
        CalendarDocument calendar = CalendarExport.Standard.Write(plan, stamp: Instant.FromUtc(2026, 7, 3, 12, 0));
        Console.WriteLine($"{week.Lines.Count} lines, {calendar.Entries.Count} entries"); // 5 lines, 6 entries
        // end: plan
        return (plan, Console.Written());
    }

    internal static (BulkSummary Summary, IReadOnlyList<string> Lines) JudgeManyCustomers()
    {
        Console.Begin();

        // begin: bulk
        var rules = RuleBook.Standard;
        var today = new LocalDate(2026, 7, 1);

        // From your own objects, cards or a DbDataReader, or your own arrays as they are: CustomerColumns copies nothing.
        decimal[] revenues = [900_000m, 90_000m, 20_000m, 4_000m, -50m];
        var table = new ColumnMap<decimal>().With(FactColumns.Value, revenue => revenue).Fill(revenues);
        CustomerColumns columns = table.ToColumns();

        TierBoundaries boundaries = rules.Tiers.FindBoundaries(columns.TierValue, today);
        var assessor = new BulkAssessor(rules, boundaries, today);
        var tiers = new CustomerTier[columns.Rows];
        var dues = new int[columns.Rows];
        BulkSummary summary = assessor.Assess(columns, new AssessmentColumns(columns.Rows).WithTier(tiers).WithNextContact(dues));
        Console.WriteLine($"{tiers[0]} {tiers[4]}, {summary.Of(CustomerTier.A).Customers} of {summary.Rows} in A, {summary.InvalidRows} invalid"); // A D, 1 of 5 in A, 0 invalid
        foreach (var sentence in assessor.Explain(columns, index: 0).In(Language.English))
            Console.WriteLine(sentence);
        // end: bulk
        return (summary, Console.Written());
    }

    internal static (TierBoundaries Boundaries, IReadOnlyList<string> Lines) FindBoundariesInParts()
    {
        Console.Begin();

        // begin: boundaries in parts
        long[][] parts = [[90_000_000, 9_000_000], [2_000_000], [400_000, -5_000]]; // minor units, here on three machines
        var search = TierPolicy.Standard.StartSearch();
        while (!search.IsComplete)
        {
            byte[] question = search.ToBytes();
            var answers = search.NewAccumulator();
            foreach (var part in parts)
            {
                var there = BoundarySearch.FromBytes(question).NewAccumulator();
                there.Add(part);
                answers.Merge(BoundaryAccumulator.FromBytes(there.ToBytes())); // in any order
            }

            search = search.Next(answers);
        }

        Console.WriteLine(search.Boundaries!.LeastOfA!); // 900000.00
        // end: boundaries in parts
        return (search.Boundaries, Console.Written());
    }

    internal static RuleBook MakeRulesOfOnesOwn()
    {
        // begin: rules of your own
        var rules = RuleBook.Standard
            .Named("EMEA key accounts", "2026-07")
            .With(TierPolicy.Pareto(60, 85, 97))
            .With(new SwitchingCostPolicy(riskAversion: Proportion.FromPercent(30), horizonYears: 5))
            .With(new FollowUpPolicy(
                Cadence.Standard.With(CustomerTier.A, new ContactInterval(idealDays: 21, maximumDays: 30)),
                BusinessCalendar.MondayToFriday.WithClosedDates(new LocalDate(2026, 12, 25))));
        // end: rules of your own
        return rules;
    }

    /// <summary>Stands in for the console: what is written is kept, and formatted as an invariant culture would.</summary>
    private static class Console
    {
        [ThreadStatic]
        private static List<string>? lines;

        internal static void Begin() => lines = [];

        internal static void WriteLine(FormattableString text) => lines!.Add(FormattableString.Invariant(text));

        internal static void WriteLine(object value) => lines!.Add(value.ToString()!);

        internal static List<string> Written() => lines!;
    }
}
