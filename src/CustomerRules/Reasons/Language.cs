namespace CustomerRules.Reasons;

/// <summary>The languages in which reasons are told.</summary>
public enum Language : byte
{
    /// <summary>English.</summary>
    English = 0,

    /// <summary>Chinese, simplified characters.</summary>
    Chinese = 1,
}
