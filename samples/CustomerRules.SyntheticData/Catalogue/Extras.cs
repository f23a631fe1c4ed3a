namespace CustomerRules.SyntheticData.Catalogue;

/// <summary>Articles outside the shelves. Freight is a candidate for <c>--exclude-products</c>; the flat fees and the kit make exact ties.</summary>
internal static class Extras
{
    public static Product Freight { get; } = new("FREIGHT", 18_50, 16_20);

    /// <summary>A fixed box that first-time customers are sold at one price.</summary>
    public static Product StarterKit { get; } = new("KIT-START", 249_00, 171_00);

    /// <summary>Vendor-managed stores: a flat monthly fee, everything included.</summary>
    public static Product StoreSmall { get; } = new("STORE-S", 540_00, 416_00);

    public static Product StoreMedium { get; } = new("STORE-M", 1_980_00, 1_560_00);

    public static Product StoreLarge { get; } = new("STORE-L", 10_560_00, 8_490_00);
}
