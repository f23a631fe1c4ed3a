using System.Globalization;
using System.Text;
using NodaTime;

namespace CustomerRules.FollowUps.Export;

/// <summary>Writes content lines of RFC 5545: escaped (section 3.3.11), folded (3.1).</summary>
internal readonly struct CalendarText(StringBuilder text)
{
    private const int MostOctets = 75;

    /// <summary>A line whose value stands as it is.</summary>
    public void Line(string name, string value) => Fold(name + ":" + value);

    /// <summary>A line whose value is text.</summary>
    public void Text(string name, string value) => Fold(name + ":" + Escape(value));

    /// <summary>A line whose value is a date.</summary>
    public void Date(string name, LocalDate date) => Fold(name + ";VALUE=DATE:" + date.ToString("uuuuMMdd", CultureInfo.InvariantCulture));

    /// <summary>
    /// Backslash, semicolon, comma and line end are escaped, Unicode's line ends as well, at which some readers split lines; other control characters have
    /// no place in a calendar and become spaces.
    /// </summary>
    internal static string Escape(string value)
    {
        var escaped = new StringBuilder(value.Length + 8);
        for (var i = 0; i < value.Length; i++)
        {
            switch (value[i])
            {
                case '\\' or ';' or ',':
                    escaped.Append('\\').Append(value[i]);
                    break;
                case '\r' when i + 1 < value.Length && value[i + 1] == '\n':
                    break;
                case '\r' or '\n' or '\u0085' or '\u2028' or '\u2029':
                    escaped.Append("\\n");
                    break;
                case (< ' ' or '\x7f') and not '\t':
                    escaped.Append(' ');
                    break;
                default:
                    AppendWhole(escaped, value, ref i);
                    break;
            }
        }

        return escaped.ToString();
    }

    /// <summary>Half of a surrogate pair has no UTF-8 and becomes the replacement character.</summary>
    private static void AppendWhole(StringBuilder escaped, string value, ref int i)
    {
        if (!char.IsSurrogate(value[i]))
            escaped.Append(value[i]);
        else if (i + 1 < value.Length && char.IsSurrogatePair(value[i], value[i + 1]))
            escaped.Append(value[i]).Append(value[++i]);
        else
            escaped.Append('\uFFFD');
    }

    /// <summary>A line of more than 75 octets goes on in the next, after a space; no character is split.</summary>
    private void Fold(string line)
    {
        var octets = 0;
        for (var i = 0; i < line.Length; i++)
        {
            var size = Octets(line, i);
            if (octets + size > MostOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(line[i]);
            if (char.IsHighSurrogate(line[i]))
                text.Append(line[++i]);
            octets += size;
        }

        text.Append("\r\n");
    }

    private static int Octets(string line, int i) => line[i] switch
    {
        < '\x80' => 1,
        < '\u0800' => 2,
        _ => char.IsHighSurrogate(line[i]) ? 4 : 3,
    };
}
