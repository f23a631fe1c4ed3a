using System;
using System.Collections.Generic;

namespace CustomerRules.FollowUps.Persons;

public sealed partial class PermissionPolicy
{
    private static ConsentPurpose StandardPurpose(FollowUpPurpose purpose) => purpose switch
    {
        FollowUpPurpose.Complaint or FollowUpPurpose.Delivery or FollowUpPurpose.Renewal or FollowUpPurpose.Handover
            or FollowUpPurpose.KeyContactLeft or FollowUpPurpose.Onboarding => ConsentPurpose.Service,
        FollowUpPurpose.Survey => ConsentPurpose.Survey,
        FollowUpPurpose.WinBack or FollowUpPurpose.SeasonStart => ConsentPurpose.Marketing,
        _ => ConsentPurpose.RelationshipCare,
    };

    private static IReadOnlyList<Channel> StandardChannels(FollowUpPurpose purpose) => Array.AsReadOnly<Channel>(purpose switch
    {
        FollowUpPurpose.Renewal or FollowUpPurpose.Handover or FollowUpPurpose.KeyContactLeft or FollowUpPurpose.Recovery =>
            [Channel.Visit, Channel.Phone, Channel.Email, Channel.Message, Channel.Post, Channel.Portal],
        FollowUpPurpose.Survey =>
            [Channel.Email, Channel.Portal, Channel.Message, Channel.Phone, Channel.Post, Channel.Visit],
        FollowUpPurpose.Birthday or FollowUpPurpose.Anniversary or FollowUpPurpose.FixedDay or FollowUpPurpose.Festival =>
            [Channel.Message, Channel.Phone, Channel.Post, Channel.Email, Channel.Visit, Channel.Portal],
        _ => [Channel.Phone, Channel.Email, Channel.Message, Channel.Visit, Channel.Post, Channel.Portal],
    });

    private static ContactRole[] StandardRoles() =>
    [
        ContactRole.DecisionMaker, ContactRole.Buyer, ContactRole.Executive, ContactRole.Influencer, ContactRole.Technical,
        ContactRole.User, ContactRole.Finance, ContactRole.Initiator, ContactRole.Gatekeeper, ContactRole.Other,
    ];

    /// <summary>A value for each purpose of a follow-up.</summary>
    private static T[] ForEach<T>(Func<FollowUpPurpose, T> value)
    {
        var all = new T[(int)FollowUpPurpose.Custom + 1];
        for (var purpose = FollowUpPurpose.Unknown; purpose <= FollowUpPurpose.Custom; purpose++)
            all[(int)purpose] = value(purpose);
        return all;
    }
}
