using System;

namespace CustomerRules.FollowUps.Occasions;

internal readonly partial struct OccasionPlan
{
    /// <summary>What tells a follow-up from others of its purpose: year, then person and name, such as <c>2026 anna</c>, <c>2026 MidAutumn</c> or <c>2026L anna</c> for a lunar birthday, with <c>L+</c> in the leap month.</summary>
    private static string CycleOf(Occasion occasion, in OccasionDate date)
    {
        var calendar = occasion.Kind != OccasionKind.LunarBirthday ? "" : date.IsLeapMonth ? "L+" : "L";
        var cycle = FormattableString.Invariant($"{date.Year}{calendar}");
        var name = occasion.Festival == default ? occasion.Name : occasion.Festival.ToString();
        if (occasion.PersonId is { } person)
            cycle += " " + Escaped(person);
        return name is null ? cycle : cycle + (occasion.PersonId is null ? " " : " / ") + Escaped(name);
    }

    /// <summary>A single slash stands between person and name alone.</summary>
    private static string Escaped(string text) => text.Replace("/", "//");

    private static FollowUpPurpose PurposeOf(OccasionKind kind) => kind switch
    {
        OccasionKind.Anniversary => FollowUpPurpose.Anniversary,
        OccasionKind.FixedDay => FollowUpPurpose.FixedDay,
        OccasionKind.Festival => FollowUpPurpose.Festival,
        OccasionKind.SeasonStart => FollowUpPurpose.SeasonStart,
        _ => FollowUpPurpose.Birthday,
    };

    private static FollowUpReasons ReasonOf(OccasionKind kind) => kind switch
    {
        OccasionKind.Birthday => FollowUpReasons.OccasionBirthday,
        OccasionKind.LunarBirthday => FollowUpReasons.OccasionLunarBirthday,
        OccasionKind.Anniversary => FollowUpReasons.OccasionAnniversary,
        OccasionKind.FixedDay => FollowUpReasons.OccasionFixedDay,
        OccasionKind.Festival => FollowUpReasons.OccasionFestival,
        _ => FollowUpReasons.OccasionSeasonStart,
    };
}
