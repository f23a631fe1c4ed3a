using System;
using System.Collections.Generic;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using NodaTime;

namespace CustomerRules.FollowUps.Persons;

/// <summary>Whether a follow-up may take place, with whom and by which channel.</summary>
/// <remarks>
/// <para>Who: the person the follow-up names, known or not, else key persons, else others, each by <see cref="RoleOrder"/>, then id; nobody who has left by the
/// due date. An occasion of a person concerns that person alone, a birthday of no person the customer itself. Where nobody is there, or of those who are
/// nobody may be contacted and for one at least the consent alone is missing, not refused, the customer itself is addressed. How: the follow-up's own channel, else the person's preference, else <see cref="ChannelsFor"/>; the first that is permitted.</para>
/// <para>Blocked: "no contact" everything; an objection to marketing all marketing; a purpose refused on every channel; an unknown consent where
/// <see cref="NeedsConsentFor"/> asks for one and a natural person would be contacted (a person at the customer, or a customer not known to be a firm);
/// a birthday without consent to congratulate; a window of quiet dates only. Of the customer's and the person's permission a refusal of either holds.
/// Complaint steps are blocked by the customer's "no contact" alone, and go ahead on quiet dates.</para>
/// <para>A due date on a quiet date moves to the next working day of its window that is not quiet, else to the last before it.</para>
/// <para>Source: consent by person, channel and purpose (GDPR art. 6, 7 and 21, where an objection to direct marketing is absolute;
/// PIPL art. 13 to 16, where service may not be refused for want of consent); the choices are ours. Compared by reference. Immutable and thread-safe.</para>
/// </remarks>
public sealed partial class PermissionPolicy
{
    private readonly ConsentPurpose[] purposes;
    private readonly IReadOnlyList<Channel>[] channels;
    private readonly bool[] needsConsent;
    private readonly int[] roleRanks;
    private readonly QuietDays quiet;
    private readonly int[] quietDays;

    private PermissionPolicy(
        ConsentPurpose[] purposes, IReadOnlyList<Channel>[] channels, bool[] needsConsent, ContactRole[] roleOrder, IReadOnlyList<DateInterval> quietDates, QuietDays quiet)
    {
        this.purposes = purposes;
        this.channels = channels;
        this.needsConsent = needsConsent;
        this.quiet = quiet;
        quietDays = quiet.Within(DayNumber.Min, DayNumber.Max);
        RoleOrder = Array.AsReadOnly(roleOrder);
        QuietDates = quietDates;
        roleRanks = new int[(int)ContactRole.Other + 1];
        for (var role = 0; role < roleRanks.Length; role++)
            roleRanks[role] = Array.IndexOf(roleOrder, (ContactRole)role) is >= 0 and var rank ? rank : roleOrder.Length;
    }

    /// <summary>
    /// Service: complaint, delivery, renewal, handover, key contact left, onboarding. Relationship care: keep in touch, recovery, birthday, anniversary, fixed day,
    /// festival, custom. Survey: survey. Marketing: win-back, season start. Marketing alone needs consent. Roles: decision maker, buyer, executive, influencer,
    /// technical, user, finance, initiator, gatekeeper, other. Channels: renewal, handover, key contact left and recovery by visit, phone, e-mail, message, post,
    /// portal; surveys by e-mail, portal, message, phone, post, visit; birthday, anniversary, fixed day and festival by message, phone, post, e-mail, visit,
    /// portal; all else by phone, e-mail, message, visit, post, portal; social networks only where a person prefers them. No quiet dates.
    /// </summary>
    public static PermissionPolicy Standard { get; } = new(
        ForEach(StandardPurpose), ForEach(StandardChannels), [false, false, false, false, true], StandardRoles(), Array.AsReadOnly(Array.Empty<DateInterval>()), QuietDays.None);

    /// <summary>The roles in the order in which people are chosen, key persons first; those not named come last. Decision maker, buyer, executive, influencer, technical, user, finance, initiator, gatekeeper, other by default.</summary>
    public IReadOnlyList<ContactRole> RoleOrder { get; }

    /// <summary>The dates, both ends included, on which no customer is contacted but for complaints; none by default.</summary>
    public IReadOnlyList<DateInterval> QuietDates { get; }

    /// <summary>What is consented to, for a follow-up's purpose; Marketing for win-back and season start by default, Survey for surveys, Service for complaints and contracts, else RelationshipCare.</summary>
    /// <param name="purpose">What the follow-up is for; Unknown counts as relationship care.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="purpose"/> is not defined.</exception>
    public ConsentPurpose PurposeFor(FollowUpPurpose purpose) => purposes[(int)Guard.Against.UndefinedEnum(purpose)];

    /// <summary>The channels for a follow-up's purpose, the best first; by default as <see cref="Standard"/> lists them. Another is used only where the follow-up names it or the person prefers it.</summary>
    /// <param name="purpose">What the follow-up is for.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="purpose"/> is not defined.</exception>
    public IReadOnlyList<Channel> ChannelsFor(FollowUpPurpose purpose) => channels[(int)Guard.Against.UndefinedEnum(purpose)];

    /// <summary>Whether an unknown consent of a natural person blocks a purpose; Marketing alone by default.</summary>
    /// <param name="purpose">The purpose.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="purpose"/> is not defined.</exception>
    public bool NeedsConsentFor(ConsentPurpose purpose) => needsConsent[(int)Guard.Against.UndefinedEnum(purpose)];
}
