using System;
using CustomerRules.SyntheticData.Catalogue;

namespace CustomerRules.SyntheticData.Trade;

/// <summary>So many of one article at one price, in cents; a negative quantity is a return.</summary>
/// <param name="Scrapped">Came back worthless: the money is given back, the goods are not worth their cost any more.</param>
internal sealed record OrderLine(DateTime Time, Product Product, int Quantity, long UnitCents, bool Scrapped = false)
{
    public long AmountCents => Quantity * UnitCents;

    public long CostCents => Scrapped ? 0 : Quantity * Product.CostCents;
}
