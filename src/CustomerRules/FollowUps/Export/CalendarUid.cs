using System.Globalization;
using System.Text;

namespace CustomerRules.FollowUps.Export;

/// <summary>What a calendar program knows a follow-up by.</summary>
internal static class CalendarUid
{
    /// <summary>
    /// Customer, purpose and cycle, all but ASCII letters, digits and <c>-_.~</c> escaped as in addresses: the same in every file and on every runtime, and
    /// never that of another key.
    /// </summary>
    public static string Of(FollowUpKey key, string domain)
    {
        var uid = new StringBuilder();
        Escape(uid, key.CustomerId);
        uid.Append('/').Append(key.Purpose).Append('/');
        Escape(uid, key.Cycle);
        return uid.Append('@').Append(domain).ToString();
    }

    private static void Escape(StringBuilder uid, string text)
    {
        foreach (var octet in Encoding.UTF8.GetBytes(text))
        {
            if ((char)octet is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or '.' or '~')
                uid.Append((char)octet);
            else
                uid.Append('%').Append(octet.ToString("X2", CultureInfo.InvariantCulture));
        }
    }
}
