using CustomerRules.Internal.Guards;
using CustomerRules.Reasons;

namespace CustomerRules.FollowUps.Occasions;

public sealed partial class Occasion
{
    /// <summary>The same occasion of a contact person: planned with the person, and no more once the person has left.</summary>
    /// <param name="personId">The person within the customer; not empty.</param>
    /// <exception cref="System.ArgumentException"><paramref name="personId"/> is null or empty.</exception>
    public Occasion WithPerson(string personId) => new(this) { PersonId = Guard.Against.NullOrEmpty(personId) };

    /// <summary>The same occasion, planned so many days ahead.</summary>
    /// <param name="days">Calendar days; 0 to 366; null for what the policy says of its kind.</param>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="days"/> is out of range.</exception>
    public Occasion WithLeadDays(int? days) => new(this) { LeadDays = days is { } known ? Guard.Against.OutOfRange(known, 0, OccasionPolicy.MaximumLeadDays, "days", nameof(days)) : null };

    /// <summary>Text such as <c>Anniversary 'the founding of the firm' on 2001-05-17</c>.</summary>
    public override string ToString() => Kind + (Name is null ? "" : " '" + Name + "'") + (PersonId is null ? "" : " of " + PersonId) + " on " + DayText();

    /// <summary>What a reason calls it.</summary>
    internal string NameIn(Language language) => Name ?? (Festival == default ? Vocabulary.Of(Kind, language) : Vocabulary.Of(Festival, language));

    private string DayText() => Kind switch
    {
        OccasionKind.Festival => Festival.ToString(),
        OccasionKind.LunarBirthday => LunarDay.ToString()!,
        OccasionKind.Anniversary => NodaTime.Text.LocalDatePattern.Iso.Format(Since!.Value),
        _ => NodaTime.Text.AnnualDatePattern.Iso.Format(Day!.Value),
    };
}
