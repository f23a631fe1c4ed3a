using System.Globalization;
using CustomerRules.Internal;
using CustomerRules.Numbers;
using NodaTime;
using NodaTime.Text;

namespace CustomerRules.Reasons;

/// <summary>Writes the figures that reasons quote, as the language sets them; what is not known reads so.</summary>
internal readonly struct FigureText(Language language)
{
    /// <summary>The language of the figures.</summary>
    public Language Language { get; } = language;

    /// <summary>What stands for a figure that is not known.</summary>
    public string Unknown => Language == Language.Chinese ? "未知" : "unknown";

    /// <summary>What stands between the ends of a range.</summary>
    private string To => Language == Language.Chinese ? " 至 " : " to ";

    /// <summary>Minor units as an amount; the sentinel of rows reads unknown.</summary>
    public string Money(long minorUnits, MoneyScale scale) =>
        minorUnits == CustomerRow.UnknownAmount ? Unknown : Money(scale.ToAmount(minorUnits), scale);

    public string Money(decimal? amount, MoneyScale scale) => amount is { } known ? Amounts.Format(known, scale) : Unknown;

    /// <summary>Basis points as a percentage with 2 decimals, for a measured figure.</summary>
    public string Percent(int? basisPoints) => basisPoints is { } known ? Typeset(BasisPointText.Write(known)) : Unknown;

    /// <summary>A range of percentages; one figure where both ends are the same.</summary>
    public string Percents(int lowest, int highest) =>
        lowest == highest ? Percent(lowest) : Percent(lowest) + To + Percent(highest);

    /// <summary>Basis points as a percentage without idle decimals, for a parameter.</summary>
    public string Bound(int basisPoints) => Typeset(BasisPointText.WriteShort(basisPoints));

    /// <summary>A range of parameters; one figure where both ends are the same.</summary>
    public string Bounds(int lowest, int highest) => lowest == highest ? Bound(lowest) : Bound(lowest) + To + Bound(highest);

    /// <summary>A day number as an ISO date; the sentinel of rows reads unknown.</summary>
    public string Date(int? day) =>
        day is { } known and not CustomerRow.UnknownDate ? Date(DayNumber.ToDate(known)) : Unknown;

    public string Date(LocalDate? date) => date is { } known ? LocalDatePattern.Iso.Format(known) : Unknown;

    public string Number(long? number) => number?.ToString("#,0", CultureInfo.InvariantCulture) ?? Unknown;

    /// <summary>Chinese sets the percent sign close to the figure.</summary>
    private string Typeset(string percent) => Language == Language.Chinese ? percent.Replace(" ", "") : percent;
}
