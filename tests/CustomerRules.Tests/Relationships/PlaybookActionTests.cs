using System;
using CustomerRules.Reasons;
using CustomerRules.Relationships;
using CustomerRules.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Tests.Relationships;

public class PlaybookActionTests
{
    [Fact]
    public void It_speaks_both_languages_and_shows_its_code()
    {
        var action = new PlaybookAction("Visit", "go and see it", "上门拜访");
        Assert.Equal(("Visit", "go and see it", "上门拜访"), (action.ToString(), action.In(Language.English), action.In(Language.Chinese)));
        Refusal.Of<ArgumentOutOfRangeException>(() => action.In((Language)2), "language", "language must be a defined Language, but was 2.");
    }

    [Fact]
    public void Its_code_alone_is_its_identity()
    {
        var action = new PlaybookAction("Visit", "go and see it", "上门拜访");
        object same = new PlaybookAction("Visit", "pay a visit", "拜访");
        Assert.Equal(action, same);
        Assert.Equal(action.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(action, new PlaybookAction("visit", "go and see it", "上门拜访"));
        Assert.False(action.Equals(null));
        Assert.False(action.Equals((object)"Visit"));
    }

    [Fact]
    public void Empty_texts_are_refused()
    {
        Refusal.Of<ArgumentException>(() => new PlaybookAction("", "e", "c"), "code", "code must not be empty.");
        Refusal.Of<ArgumentException>(() => new PlaybookAction("C", "", "c"), "english", "english must not be empty.");
        Refusal.Of<ArgumentException>(() => new PlaybookAction("C", "e", ""), "chinese", "chinese must not be empty.");
        Refusal.Of<ArgumentNullException>(() => new PlaybookAction(null!, "e", "c"), "code", "");
        Refusal.Of<ArgumentNullException>(() => new PlaybookAction("C", null!, "c"), "english", "");
        Refusal.Of<ArgumentNullException>(() => new PlaybookAction("C", "e", null!), "chinese", "");
    }
}
