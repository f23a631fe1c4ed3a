using System;
using CustomerRules.Bulk;
using CustomerRules.Trade;

namespace CustomerRules.Synthetic;

public sealed partial class SyntheticColumns
{
    private readonly int[] growth;
    private readonly int[] firstOrder;
    private readonly int[] lastOrder;
    private readonly int[] lastContact;
    private readonly TradePattern[] tradePattern;

    private CustomerColumns WithTrade(CustomerColumns facts) => facts
        .WithGrowth(growth).WithFirstOrder(firstOrder).WithLastOrder(lastOrder).WithLastContact(lastContact).WithTradePattern(tradePattern);

    private void FillTrade(int row, in Character character, ref RowChance chance)
    {
        tradePattern[row] = character.Pattern;
        growth[row] = Growth(character.Pattern, ref chance);
        var (first, last) = Orders(character.Pattern, ref chance);
        firstOrder[row] = first;
        lastOrder[row] = last;
        lastContact[row] = Contact(character, ref chance);
    }

    private static int Growth(TradePattern pattern, ref RowChance chance)
    {
        if (pattern <= TradePattern.New || chance.Percent(8))
            return CustomerRow.UnknownRatio;
        return chance.Percent(2) ? chance.Between(8_000, 250_000) : chance.Bell(-6_000, 8_000);
    }

    private static (int First, int Last) Orders(TradePattern pattern, ref RowChance chance)
    {
        if (pattern <= TradePattern.NoPurchase)
            return (CustomerRow.UnknownDate, CustomerRow.UnknownDate);
        var began = pattern switch
        {
            TradePattern.New => chance.Between(0, 90),
            TradePattern.OneOff => chance.Between(91, 1_500),
            _ => chance.Between(120, 5_500),
        };
        var ended = pattern switch
        {
            TradePattern.New => chance.Between(0, began),
            TradePattern.OneOff => began,
            TradePattern.InRhythm => chance.Between(0, 75),
            TradePattern.Late => chance.Between(46, 200),
            _ => chance.Between(91, 1_100),
        };
        return (Today - began, Today - Math.Min(began, ended));
    }

    /// <summary>Most were contacted lately, some long ago; one in 2,000 has a date that lies ahead.</summary>
    private static int Contact(in Character character, ref RowChance chance)
    {
        if (chance.Percent(character.UnknownPercent / 2))
            return CustomerRow.UnknownDate;
        if (chance.Below(2_000) == 0)
            return Today + chance.Between(1, 30);
        var most = chance.Below(100) switch { < 40 => 45, < 75 => 150, < 95 => 400, _ => 1_500 };
        return Today - chance.Below(most);
    }
}
