using System;
using System.Linq;
using CustomerRules.Reasons;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using CustomerRules.Tests.Golden;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Movement;
using Xunit;

namespace CustomerRules.Tests.Tiers.Movement;

/// <summary>Each reason as it reads, with its figures.</summary>
public class TierMovementSentencesTests
{
    [Fact]
    public void Up()
    {
        Reads(
            Rated.As(CustomerTier.C, 110_000),
            ("PromotionReached", "revenue of 1,100.00 reaches 600.00: the least of tier B and 20 % on top", "近一年交易额为 1,100.00，达到 600.00，即 B 级下限上浮 20%"),
            ("PromotionBelowRawTier", "not to raw tier A: 1,100.00 does not reach 1,200.00, its least and 20 % on top", "未升至初评等级 A 级：1,100.00 未达到 1,200.00，即该级下限上浮 20%"));
        Reads(
            Rated.As(CustomerTier.B, 110_000, daysKnown: 100),
            ("YoungCustomer", "first order on 2024-09-23, less than 180 days before 2025-01-01: a better tier can be earned, none is lost", "首次订货日为 2024-09-23，距 2025-01-01 不足 180 天：可以升级，暂不降级"),
            ("PromotionMissed", "revenue of 1,100.00 is raw tier A, but does not reach 1,200.00: the least of tier A and 20 % on top", "近一年交易额为 1,100.00，初评等级为 A 级，但未达到 1,200.00，即 A 级下限上浮 20%"));
    }

    [Fact]
    public void Down()
    {
        Reads(
            Rated.As(CustomerTier.A, 20_000) with { FirstOrder = CustomerRow.UnknownDate, PreviousTierSince = CustomerRow.UnknownDate },
            ("FirstOrderUnknown", "the first order is not known: the customer does not count as new", "首次订货日未知，不按新客户处理"),
            ("SinceUnknown", "since when tier A holds is not known: the minimum dwell of 90 days counts as served", "A 级的起始日期未知，视为已满 90 天的最短保持期"),
            ("DemotionReached", "revenue of 200.00 is under 800.00: the least of tier A less 20 %", "近一年交易额为 200.00，低于 800.00，即 A 级下限下浮 20%"),
            ("StepsLimited", "the raw tier is C, but a review lowers by at most 1 tier (A to B)", "初评等级为 C 级，但每次评定最多下调 1 级（A 级降至 B 级）"));
        Reads(
            Rated.As(CustomerTier.A, 90_000, daysHeld: 31),
            ("DwellNotServed", "raw tier B is lower, but tier A holds since 2024-12-01 and for at least 90 days, until 2025-03-01", "初评等级 B 级低于此前等级，但 A 级自 2024-12-01 起至少保持 90 天，至 2025-03-01"),
            ("WithinDemotionMargin", "revenue of 900.00 is raw tier B, but not under 800.00: the least of tier A less 20 %", "近一年交易额为 900.00，初评等级为 B 级，但不低于 800.00，即 A 级下限下浮 20%"));
        Reads(
            Rated.As(CustomerTier.A, 90_000),
            new TierBoundaries(null, 500, 100, new TierBasis("miles")),
            ("BoundaryAbsent", "tier A has no boundary, so no value keeps it", "A 级没有下限，任何值都无法保持该级"));
    }

    [Fact]
    public void By_a_person()
    {
        var row = Rated.As(CustomerTier.C, 20_000);
        Reads(
            row.Set(CustomerTier.A, 30),
            ("OverrideInForce", "a person set tier A until 2025-01-31, that day not included (the reason is on the customer card)", "人工指定为 A 级，自 2025-01-31 起失效（原因：见客户档案）"));
        Assert.Equal(
            "a person set tier A until 2025-01-31, that day not included (board decision)",
            TierMovementPolicy.Standard.Explain(row.Set(CustomerTier.A, 30), Rated.Boundaries, "board decision")[0].In(Language.English));
        var same = ("SameTier", "revenue of 200.00: raw tier C, as before", "近一年交易额为 200.00，初评等级为 C 级，与此前相同");
        Reads(
            row.Set(CustomerTier.A, 0),
            ("OverrideExpired", "the tier A that a person set expired on 2025-01-01: the rules decide", "人工指定的 A 级已于 2025-01-01 失效，按规则评定"),
            same);
        Reads(
            Rated.As(CustomerTier.A, 20_000).Set(CustomerTier.A, 0),
            ("OverrideExpired", "the tier A that a person set expired on 2025-01-01: the rules decide", "人工指定的 A 级已于 2025-01-01 失效，按规则评定"),
            ("TierBeforeWasSet", "tier A was set by a person and not earned: rated afresh, without margins, dwell and steps", "此前的 A 级为人工指定，并非按规则评定：重新评级，不适用浮动幅度、最短保持期和逐级下调"));
        Reads(
            row with { OverrideTier = CustomerTier.B, OverrideExpires = CustomerRow.UnknownDate },
            ("OverrideWithoutDate", "the tier B that a person set has no known date of expiry, so it is not in force: the rules decide", "人工指定的 B 级没有失效日期，不予采用，按规则评定"),
            same);
    }

    [Fact]
    public void For_the_first_time()
    {
        Reads(Rated.As(CustomerTier.Unknown, 20_000), ("NoPreviousTier", "there was no tier before; the raw tier is C", "此前没有客户等级；初评等级：C"));
        Reads(
            Rows.Unknown,
            ("NoPreviousTier", "there was no tier before; the raw tier is unknown", "此前没有客户等级；初评等级：未知"),
            ("TierValueUnknown", "revenue is not known: no raw tier to move to", "近一年交易额未知，无初评等级，不作升降"));
    }

    [Fact]
    public void Every_figure_that_is_quoted_is_known_but_the_tier_of_a_first_rating() =>
        Assert.All(
            GoldenRows.Take(3_000).SelectMany(row => TierMovementPolicy.Standard.Explain(row, Rated.Boundaries)).Where(reason => reason.Code != "NoPreviousTier"),
            reason =>
            {
                Assert.DoesNotContain("unknown", reason.In(Language.English), StringComparison.Ordinal);
                Assert.DoesNotContain("{", reason.In(Language.English) + reason.In(Language.Chinese), StringComparison.Ordinal);
            });

    private static void Reads(CustomerRow row, params (string Code, string English, string Chinese)[] expected) => Reads(row, Rated.Boundaries, expected);

    private static void Reads(CustomerRow row, TierBoundaries boundaries, params (string Code, string English, string Chinese)[] expected) => Assert.Equal(
        expected,
        TierMovementPolicy.Standard.Explain(row, boundaries).Select(reason => (reason.Code, reason.In(Language.English), reason.In(Language.Chinese))));
}
