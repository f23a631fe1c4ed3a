namespace CustomerRules.SyntheticData;

/// <summary>The purposes that draw chance, each from its own stream. Values are part of the data: never renumber them.</summary>
internal enum Stream
{
    Catalogue = 1,
    Roster = 2,
    Customer = 3,
    Names = 4,
    Basket = 5,
    OrderDates = 6,
    Orders = 7,
    Returns = 8,
    CounterSales = 9,
    AdvanceOrders = 10,
    Contacts = 11,
    Completeness = 12,
    Relationship = 13,
    SwitchingCosts = 14,
    Investments = 15,
    Review = 16,
    Owners = 17,
}
