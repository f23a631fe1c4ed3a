using System.Collections.Generic;
using System.Linq;
using CustomerRules.FollowUps;
using Xunit;

namespace CustomerRules.Tests.Generators;

/// <summary>The circles reach every reason of permission that one date can have.</summary>
public class ContactCircleTests
{
    private static readonly List<ContactCircle> Drawn = ContactCircle.Any.Drawn(4_000);

    [Theory]
    [InlineData(FollowUpReasons.NoContact)]
    [InlineData(FollowUpReasons.OptedOutOfMarketing)]
    [InlineData(FollowUpReasons.ConsentWithheld)]
    [InlineData(FollowUpReasons.ConsentUnknown)]
    [InlineData(FollowUpReasons.PersonLeft)]
    [InlineData(FollowUpReasons.CongratulationNotAgreed)]
    [InlineData(FollowUpReasons.PersonReplaced)]
    [InlineData(FollowUpReasons.AddressedToCustomer)]
    [InlineData(FollowUpReasons.ChannelReplaced)]
    [InlineData(FollowUpReasons.QuietThroughout)]
    public void Every_reason_comes_often(FollowUpReasons reason) =>
        Assert.InRange(Drawn.Count(one => (one.Assessment.Reasons & reason) != FollowUpReasons.None), 10, int.MaxValue);

    [Fact]
    public void Contacts_are_permitted_and_refused_often()
    {
        Assert.InRange(Drawn.Count(one => one.Assessment.IsPermitted), 800, 3_200);
        Assert.Contains(Drawn, one => one.Facts.Persons.Count == 0);
        Assert.Contains(Drawn, one => one.Facts.Persons.Count == 4);
    }
}
