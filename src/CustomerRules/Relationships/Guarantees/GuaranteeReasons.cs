using System;

namespace CustomerRules.Relationships.Guarantees;

/// <summary>What a guarantee scorecard says. The names are the stable codes; each item has one bit for each state.</summary>
[Flags]
public enum GuaranteeReasons : ulong
{
    /// <summary>No reason.</summary>
    None = 0,

    /// <summary>The quality of the product is kept.</summary>
    ProductQualityKept = 1UL << 0,

    /// <summary>The quality of the product is at risk.</summary>
    ProductQualityAtRisk = 1UL << 1,

    /// <summary>The quality of the product is broken.</summary>
    ProductQualityBroken = 1UL << 2,

    /// <summary>The quality of the product is not scored.</summary>
    ProductQualityUnknown = 1UL << 3,

    /// <summary>The quality of the service is kept.</summary>
    ServiceQualityKept = 1UL << 4,

    /// <summary>The quality of the service is at risk.</summary>
    ServiceQualityAtRisk = 1UL << 5,

    /// <summary>The quality of the service is broken.</summary>
    ServiceQualityBroken = 1UL << 6,

    /// <summary>The quality of the service is not scored.</summary>
    ServiceQualityUnknown = 1UL << 7,

    /// <summary>Sufficient delivery on time is kept.</summary>
    DeliveryKept = 1UL << 8,

    /// <summary>Sufficient delivery on time is at risk.</summary>
    DeliveryAtRisk = 1UL << 9,

    /// <summary>Sufficient delivery on time is broken.</summary>
    DeliveryBroken = 1UL << 10,

    /// <summary>Sufficient delivery on time is not scored.</summary>
    DeliveryUnknown = 1UL << 11,

    /// <summary>Value at least a rival's is kept.</summary>
    ValueKept = 1UL << 12,

    /// <summary>Value at least a rival's is at risk.</summary>
    ValueAtRisk = 1UL << 13,

    /// <summary>Value at least a rival's is broken.</summary>
    ValueBroken = 1UL << 14,

    /// <summary>Value at least a rival's is not scored.</summary>
    ValueUnknown = 1UL << 15,

    /// <summary>The fit to its product needs is kept.</summary>
    ProductNeedsKept = 1UL << 16,

    /// <summary>The fit to its product needs is at risk.</summary>
    ProductNeedsAtRisk = 1UL << 17,

    /// <summary>The fit to its product needs is broken.</summary>
    ProductNeedsBroken = 1UL << 18,

    /// <summary>The fit to its product needs is not scored.</summary>
    ProductNeedsUnknown = 1UL << 19,

    /// <summary>The fit to its strategic direction is kept.</summary>
    StrategicDirectionKept = 1UL << 20,

    /// <summary>The fit to its strategic direction is at risk.</summary>
    StrategicDirectionAtRisk = 1UL << 21,

    /// <summary>The fit to its strategic direction is broken.</summary>
    StrategicDirectionBroken = 1UL << 22,

    /// <summary>The fit to its strategic direction is not scored.</summary>
    StrategicDirectionUnknown = 1UL << 23,

    /// <summary>The score of the value comes from the comparison with a rival.</summary>
    ValueFromComparison = 1UL << 24,
}
