namespace CustomerRules.Cli.Tests.BackTests;

/// <summary>What <c>backtest</c> says of <see cref="PastOrders"/>: reviewed line by line.</summary>
internal static class BackTestGolden
{
    public const string Page = """

        Standard 1 rated everybody by the lines before 2024-04-15, 2024-05-15, 2024-06-14, and looked 30
        days ahead each time.

        ── By trade pattern - the part of each pattern that reordered ──────────────────────────────────────

         in rhythm  ████████████████████████████████████████████████████████████  100.00 %
         late       ····························································    0.00 %
         new        ····························································    0.00 %
         one-off    ····························································    0.00 %
         everybody  ████████████████████········································   33.33 %

          Pattern    Rated Reordered     Rate Lift  Grew    Rate Lift  Left     Rate Lift  Active
        ──────────────────────────────────────────────────────────────────────────────────────────
          in rhythm      3         3 100.00 % 3.00     1 33.33 % 3.00     0   0.00 % 0.00       3
          late           1         0   0.00 % 0.00     0  0.00 % 0.00     0        -    -       0
          new            2         0   0.00 % 0.00     0  0.00 % 0.00     1 100.00 % 4.00       1
          one-off        3         0   0.00 % 0.00     0  0.00 % 0.00     0        -    -       0
        ──────────────────────────────────────────────────────────────────────────────────────────
          all            9         3  33.33 %          1 11.11 %          1  25.00 %            4

         Left: of the active, who had ordered in the 30 days before. Lift: so many times everybody's rate.

        ── By tier - raw tiers, by boundaries of each date ─────────────────────────────────────────────────

          Tier  Rated Reordered     Rate Lift  Grew    Rate Lift  Left     Rate Lift  Active
        ─────────────────────────────────────────────────────────────────────────────────────
          A         3         3 100.00 % 3.00     1 33.33 % 3.00     0   0.00 % 0.00       3
          C         3         0   0.00 % 0.00     0  0.00 % 0.00     1 100.00 % 4.00       1
          D         3         0   0.00 % 0.00     0  0.00 % 0.00     0        -    -       0
        ─────────────────────────────────────────────────────────────────────────────────────
          all       9         3  33.33 %          1 11.11 %          1  25.00 %            4


        ── How well they foretell, and how restless they are - 50 % is chance ──────────────────────────────

          AUC            Reordered    Grew     Left  Compared Changed    Rate  Back
        ────────────────────────────────────────────────────────────────────────────
          trade pattern   100.00 % 87.50 % 100.00 %         6       1 16.66 %     0
          tier            100.00 % 87.50 % 100.00 %         6       0  0.00 %     0
          tier kept       100.00 % 87.50 % 100.00 %         6       0  0.00 %     0

         Changed: another class at the next date; back: the first one again at the date after that.
         Tier kept: by the movement rules, with margins and dwell, in place of the raw tier.

        ── Does the trade pattern foretell? - by who reordered ─────────────────────────────────────────────

        Yes, the trade pattern foretells who reorders: of a customer that reordered and one that did not, it
        put the first in front in 100.00 % of pairs (50 % is chance), better than chance on 3 of 3 dates;
        reordered: in rhythm 100.00 %, one-off 0.00 %.

        Order lines              14
          used                   11
          without a customer      1
          after the last window   2
          of excluded products    0

        """;

    public const string Table = """
        by,class,rated,active,reordered,reordered_rate,reordered_lift,reordered_auc,grew,grew_rate,grew_lift,grew_auc,left,left_rate,left_lift,left_auc,compared,flipped,flipped_back
        trade_pattern,InRhythm,3,3,3,100.00,300.00,,1,33.33,300.00,,0,0.00,0.00,,2,0,0
        trade_pattern,Late,1,0,0,0.00,0.00,,0,0.00,0.00,,0,,,,0,0,0
        trade_pattern,New,2,1,0,0.00,0.00,,0,0.00,0.00,,1,100.00,400.00,,2,1,0
        trade_pattern,Silent,0,0,0,,,,0,,,,0,,,,0,0,0
        trade_pattern,OneOff,3,0,0,0.00,0.00,,0,0.00,0.00,,0,,,,2,0,0
        trade_pattern,NoPurchase,0,0,0,,,,0,,,,0,,,,0,0,0
        trade_pattern,Unknown,0,0,0,,,,0,,,,0,,,,0,0,0
        trade_pattern,all,9,4,3,33.33,,100.00,1,11.11,,87.50,1,25.00,,100.00,6,1,0
        tier,A,3,3,3,100.00,300.00,,1,33.33,300.00,,0,0.00,0.00,,2,0,0
        tier,B,0,0,0,,,,0,,,,0,,,,0,0,0
        tier,C,3,1,0,0.00,0.00,,0,0.00,0.00,,1,100.00,400.00,,2,0,0
        tier,D,3,0,0,0.00,0.00,,0,0.00,0.00,,0,,,,2,0,0
        tier,Unknown,0,0,0,,,,0,,,,0,,,,0,0,0
        tier,all,9,4,3,33.33,,100.00,1,11.11,,87.50,1,25.00,,100.00,6,0,0
        kept_tier,A,3,3,3,100.00,300.00,,1,33.33,300.00,,0,0.00,0.00,,2,0,0
        kept_tier,B,0,0,0,,,,0,,,,0,,,,0,0,0
        kept_tier,C,3,1,0,0.00,0.00,,0,0.00,0.00,,1,100.00,400.00,,2,0,0
        kept_tier,D,3,0,0,0.00,0.00,,0,0.00,0.00,,0,,,,2,0,0
        kept_tier,Unknown,0,0,0,,,,0,,,,0,,,,0,0,0
        kept_tier,all,9,4,3,33.33,,100.00,1,11.11,,87.50,1,25.00,,100.00,6,0,0

        """;
}
