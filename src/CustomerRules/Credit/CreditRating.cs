namespace CustomerRules.Credit;

/// <summary>How a customer pays.</summary>
public enum CreditRating : byte
{
    /// <summary>Too little is known: the same terms as <see cref="Bad"/>, the most careful.</summary>
    Unknown = 0,

    /// <summary>Within every bound of the good band.</summary>
    Good = 1,

    /// <summary>Within every bound of the fair band.</summary>
    Fair = 2,

    /// <summary>Within every bound of the poor band, or a strike too few for bad.</summary>
    Poor = 3,

    /// <summary>Beyond the poor band, or the full number of strikes.</summary>
    Bad = 4,
}
