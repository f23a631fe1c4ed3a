using System;
using CustomerRules.Numbers;
using NodaTime;

namespace CustomerRules.Bulk.Filling;

internal sealed partial class ColumnSpec
{
    /// <summary>A value of any type that says exactly what it is: no floating point, no moment of an unknown place.</summary>
    public long OfObject(object value, MoneyScale scale) => value switch
    {
        decimal number => OfDecimal(number, scale),
        string text => OfText(text, scale),
        bool answer => OfAnswer(answer),
        long number => OfDecimal(number, scale),
        int number => OfDecimal(number, scale),
        short number => OfDecimal(number, scale),
        sbyte number => OfDecimal(number, scale),
        byte number => OfDecimal(number, scale),
        ulong number => OfDecimal(number, scale),
        uint number => OfDecimal(number, scale),
        ushort number => OfDecimal(number, scale),
        DateTime moment => OfDate(LocalDate.FromDateTime(moment)),
        LocalDate date => OfDate(date),
        LocalDateTime moment => OfDate(moment.Date),
#if NET
        DateOnly date => OfDate(LocalDate.FromDateOnly(date)),
#endif
        _ => Bad,
    };
}
