using CustomerRules.Cli.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Cli.Tests.Investments;

public sealed class BadInvestmentsTests
{
    private const string Header = "customer_id,kind,amount,made_on,specificity,salvage,ageing,days\n";

    [Theory]
    [InlineData("customer_id,kind,amount,made_on,specificity,salvage,ageing\n", "INVESTMENTS:1: column 'days': is missing")]
    [InlineData("customer_id,kind,amount,made_on,specificity,salvage,ageing,days,note\n", "INVESTMENTS:1: column 'note': is not a column of this file")]
    [InlineData(Header + ",money,1,2026-01-01,100,0,holds,\n", "INVESTMENTS:2: column 'customer_id': is empty")]
    [InlineData(Header + "ann,gold,1,2026-01-01,100,0,holds,\n", "INVESTMENTS:2: column 'kind': must be money, training, personnel, process or asset (gold)")]
    [InlineData(Header + "ann,money,-1,2026-01-01,100,0,holds,\n", "INVESTMENTS:2: column 'amount': must be between 0 and 9,000,000,000,000.00 (-1)")]
    [InlineData(Header + "ann,money,1,,100,0,holds,\n", "INVESTMENTS:2: column 'made_on': is empty")]
    [InlineData(Header + "ann,money,1,2026-01-01,,0,holds,\n", "INVESTMENTS:2: column 'specificity': is empty")]
    [InlineData(Header + "ann,money,1,2026-01-01,100,101,holds,\n", "INVESTMENTS:2: column 'salvage': must be between 0 and 100 (101)")]
    [InlineData(Header + "ann,money,1,2026-01-01,100,0,grows,\n", "INVESTMENTS:2: column 'ageing': must be holds, declines or builds (grows)")]
    [InlineData(Header + "ann,money,1,2026-01-01,100,0,holds,10\n", "INVESTMENTS:2: column 'days': must be empty for an investment that holds (10)")]
    [InlineData(Header + "ann,money,1,2026-01-01,100,0,declines,\n", "INVESTMENTS:2: column 'days': is empty")]
    [InlineData(Header + "ann,money,1,2026-01-01,100,0,builds,0\n", "INVESTMENTS:2: column 'days': must be between 1 and 36,525 (0)")]
    [InlineData(Header + "ann,money,9000000000000,2026-01-01,100,0,holds,\nann,money,0.01,2026-01-01,100,0,holds,\n", "INVESTMENTS:3: column 'amount': takes what is left of the investments of 'ann' beyond 9,000,000,000,000.00 (0.01)")]
    [InlineData(Header + "nobody,gold,1,2026-01-01,100,0,holds,\n", "INVESTMENTS:2: column 'kind': must be money, training, personnel, process or asset (gold)")]
    public void Are_one_line_and_exit_code_2_and_no_file_is_left(string investments, string message)
    {
        using var workplace = new Workplace();
        Assert.Equal(new Answer(2, "", message + "\n"), workplace.Score(investments: investments));
        Assert.False(System.IO.File.Exists(workplace.Folder.At("scores.csv")));
    }
}
