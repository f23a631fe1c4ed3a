using CustomerRules.Cli.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Cli.Tests.Facts;

public sealed class BadFactsTests
{
    [Theory]
    [InlineData("", "FACTS: is empty")]
    [InlineData("name\nx\n", "FACTS:1: column 'customer_id': is missing")]
    [InlineData("customer_id,colour\nann,red\n", "FACTS:1: column 'colour': is not a column of this file")]
    [InlineData("customer_id,\nann,\n", "FACTS:1: column '': is not a column of this file")]
    [InlineData("customer_id,name,name\nann,x,y\n", "FACTS:1: column 'name': stands twice in the header")]
    [InlineData("customer_id,name\nann,x\nbob,y\nann,z\n", "FACTS:4: column 'customer_id': has a row already, on line 2 (ann)")]
    [InlineData("customer_id,name\nann,x,y\n", "FACTS:2: has 3 fields, the header has 2")]
    [InlineData("customer_id,name\n,x\n", "FACTS:2: column 'customer_id': is empty")]
    [InlineData("customer_id,satisfaction\nann,100.01\n", "FACTS:2: column 'satisfaction': must be between 0 and 100 (100.01)")]
    [InlineData("customer_id,satisfaction\nann,-1\n", "FACTS:2: column 'satisfaction': must be between 0 and 100 (-1)")]
    [InlineData("customer_id,satisfaction\nann,46%\n", "FACTS:2: column 'satisfaction': is not a number like -1234.56 (46%)")]
    [InlineData("customer_id,satisfaction\nann,99999999999999\n", "FACTS:2: column 'satisfaction': must be between 0 and 100 (99999999999999)")]
    [InlineData("customer_id,alternatives\nann,2.0\n", "FACTS:2: column 'alternatives': is not a whole number like 12 (2.0)")]
    [InlineData("customer_id,alternatives\nann,10001\n", "FACTS:2: column 'alternatives': must be between 0 and 10,000 (10001)")]
    [InlineData("customer_id,horizon_months\nann,99999999999\n", "FACTS:2: column 'horizon_months': must be between 0 and 1,200 (99999999999)")]
    [InlineData("customer_id,judges_future\nann,Yes\n", "FACTS:2: column 'judges_future': must be yes or no (Yes)")]
    [InlineData("customer_id,last_contact\nann,2026-06-31\n", "FACTS:2: column 'last_contact': is not a day of the calendar (2026-06-31)")]
    [InlineData("customer_id,previous_tier\nann,E\n", "FACTS:2: column 'previous_tier': must be A, B, C or D (E)")]
    [InlineData("customer_id,previous_type\nann,captive\n", "FACTS:2: column 'previous_type': must be Transactional, Developing, Captive or Partnership (captive)")]
    [InlineData("customer_id,one_off_search\nann,-0.01\n", "FACTS:2: column 'one_off_search': must be between 0 and 9,000,000,000,000.00 (-0.01)")]
    [InlineData("customer_id,loss_if_it_fails\nann,9000000000000.01\n", "FACTS:2: column 'loss_if_it_fails': must be between 0 and 9,000,000,000,000.00 (9000000000000.01)")]
    [InlineData("customer_id,annual_spend\nann,-9000000000000.01\n", "FACTS:2: column 'annual_spend': must be between -9,000,000,000,000.00 and 9,000,000,000,000.00 (-9000000000000.01)")]
    [InlineData("customer_id,one_off_search,one_off_setup\nann,9000000000000,0.01\n", "FACTS:2: has one-off costs of more than 9,000,000,000,000.00 together")]
    [InlineData("customer_id,one_off_search,one_off_setup,one_off_learning,one_off_penalty\nann,8999999999999.98,0.0051,0.0051,0.0051\n", "FACTS:2: has one-off costs of more than 9,000,000,000,000.00 together")]
    [InlineData("customer_id,satisfaction\nnobody,x\n", "FACTS:2: column 'satisfaction': is not a number like -1234.56 (x)")]
    public void Are_one_line_and_exit_code_2_and_no_file_is_left(string facts, string message)
    {
        using var workplace = new Workplace();
        Assert.Equal(new Answer(2, "", message + "\n"), workplace.Score(facts));
        Assert.False(System.IO.File.Exists(workplace.Folder.At("scores.csv")));
    }
}
