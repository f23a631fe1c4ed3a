namespace CustomerRules.Cli.Input.Fields;

/// <summary><c>yes</c> or <c>no</c>.</summary>
internal static class YesNoField
{
    /// <summary>The parser.</summary>
    public static FieldParser<bool> YesOrNo { get; } = NameField<bool>.Of(("yes", true), ("no", false));
}
