using System;
using System.Collections.Generic;
using System.Reflection;
using System.Reflection.Emit;

namespace CustomerRules.Tests.Conventions.Metadata;

/// <summary>Reads the compiled body of a method: each operation and the member its token names, if any.</summary>
internal static class Instructions
{
    private static readonly Dictionary<short, OpCode> Codes = AllCodes();

    internal static IEnumerable<(OpCode Code, MemberInfo? Member)> Of(MethodBase method)
    {
        var il = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        var position = 0;
        while (position < il.Length)
        {
            var code = Codes[il[position] == 0xFE ? unchecked((short)((il[position] << 8) | il[position + 1])) : il[position]];
            position += code.Size;
            yield return (code, HasToken(code) ? Resolve(method, BitConverter.ToInt32(il, position)) : null);
            position += OperandSize(code, il, position);
        }
    }

    private static bool HasToken(OpCode code) =>
        code.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok;

    private static MemberInfo? Resolve(MethodBase method, int token)
    {
        var ofType = method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null;
        var ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;
        return method.Module.ResolveMember(token, ofType, ofMethod);
    }

    private static int OperandSize(OpCode code, byte[] il, int position) => code.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(il, position)),
        _ => 4,
    };

    private static Dictionary<short, OpCode> AllCodes()
    {
        var codes = new Dictionary<short, OpCode>();
        foreach (var field in typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            var code = (OpCode)field.GetValue(null)!;
            codes[code.Value] = code;
        }

        return codes;
    }
}
