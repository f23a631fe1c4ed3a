using System;
using CustomerRules.Credit;
using CustomerRules.Reasons;

namespace CustomerRules;

public static partial class Vocabulary
{
    /// <summary>The name of a credit rating.</summary>
    /// <param name="rating">The rating.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(CreditRating rating, Language language) => Name(
        rating, language, ["unknown", "good", "fair", "poor", "bad"], ["未知", "良好", "一般", "较差", "很差"]);
}
