namespace CustomerRules.SyntheticData.Customers;

/// <summary>How a customer buys.</summary>
internal enum Habit
{
    Steady,
    Growing,
    Shrinking,
    Seasonal,

    /// <summary>Stopped between one and a half and three rhythms ago.</summary>
    Late,

    /// <summary>Stopped longer ago than that.</summary>
    Silent,
    Newcomer,
    OneOff,

    /// <summary>Sends back what was bought before the history begins, and buys nothing.</summary>
    ReturnsOnly,

    /// <summary>Returns everything it bought: a value of exactly zero.</summary>
    SaleOrReturn,

    /// <summary>Pays a flat monthly fee, the same as others with the same store: exact ties.</summary>
    StoreSmall,
    StoreMedium,
    StoreLarge,
}
