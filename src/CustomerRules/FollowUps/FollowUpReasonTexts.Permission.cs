namespace CustomerRules.FollowUps;

internal static partial class FollowUpReasonTexts
{
    private static (FollowUpReasons Reason, string English, string Chinese)[] Permission =>
    [
        (FollowUpReasons.NoContact, "no contact of any kind is wanted", "对方要求不再联系"),
        (FollowUpReasons.OptedOutOfMarketing, "marketing was objected to: none may be sent", "对方已拒绝营销，不得再作营销联系"),
        (FollowUpReasons.ConsentWithheld, "consent to this purpose was refused for every channel", "对方已拒绝所有渠道的此类联系"),
        (FollowUpReasons.ConsentUnknown, "consent is needed, and was not given for any channel that is left", "须先征得同意，但尚未就任何可用渠道征得同意"),
        (FollowUpReasons.PersonLeft, "whoever it is meant for is no longer there", "原定联系人已离职"),
        (FollowUpReasons.CongratulationNotAgreed, "no agreement to being congratulated is known", "尚未获知对方同意接收生日祝福"),
        (FollowUpReasons.PersonReplaced, "{person} is contacted instead of whoever it was meant for", "改为联系{person}"),
        (FollowUpReasons.AddressedToCustomer, "addressed to the customer itself, as nobody known there can be contacted for this", "暂无可联系的个人，改为面向客户本身联系"),
        (FollowUpReasons.ChannelReplaced, "the channel of first choice is not permitted: by {channel} instead", "首选渠道未获许可，改用{channel}"),
        (FollowUpReasons.MovedOffQuietDates, "moved off quiet dates, to {due}", "避开免打扰日期，改至{due}"),
        (FollowUpReasons.QuietThroughout, "every date on which it could take place is a quiet one", "可联系的日期均为免打扰日期"),
    ];
}
