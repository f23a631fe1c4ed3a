namespace CustomerRules.FollowUps;

/// <summary>How somebody is contacted.</summary>
public enum Channel : byte
{
    /// <summary>Not said: whoever makes the contact chooses.</summary>
    Unknown = 0,

    /// <summary>A telephone call.</summary>
    Phone = 1,

    /// <summary>An e-mail.</summary>
    Email = 2,

    /// <summary>A visit, or a meeting face to face.</summary>
    Visit = 3,

    /// <summary>A text or chat message, such as SMS or WeChat.</summary>
    Message = 4,

    /// <summary>A public social network.</summary>
    Social = 5,

    /// <summary>A letter or card.</summary>
    Post = 6,

    /// <summary>A customer portal.</summary>
    Portal = 7,
}
