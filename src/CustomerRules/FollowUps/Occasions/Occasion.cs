using CustomerRules.Calendars.Lunar;
using CustomerRules.FollowUps.Persons;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using NodaTime;

namespace CustomerRules.FollowUps.Occasions;

/// <summary>A day of the year that is worth a contact: of a person or of the firm.</summary>
/// <remarks>
/// <para>It keeps the original day, from which every year's date is computed; when that is, <see cref="OccasionPolicy"/> says. Birthdays of contact persons stand with
/// the persons; one of a customer who is a natural person stands here.</para>
/// <para>One that names somebody who is not among the customer's persons is planned with a person of whom nothing else is known. Occasions of a customer are told apart by kind, person and name: of two that share all three, the first is planned. Compared by reference. Immutable and thread-safe.</para>
/// </remarks>
public sealed partial class Occasion
{
    private Occasion(OccasionKind kind) => Kind = kind;

    private Occasion(Occasion other)
        : this(other.Kind)
    {
        Name = other.Name;
        Day = other.Day;
        LunarDay = other.LunarDay;
        Since = other.Since;
        Festival = other.Festival;
        MayCongratulate = other.MayCongratulate;
        PersonId = other.PersonId;
        LeadDays = other.LeadDays;
    }

    /// <summary>What makes the day an occasion.</summary>
    public OccasionKind Kind { get; }

    /// <summary>What it is called; the product of a season start; null for birthdays and festivals.</summary>
    public string? Name { get; private init; }

    /// <summary>Month and day of a birthday, fixed day or season start; null for other kinds.</summary>
    public AnnualDate? Day { get; private init; }

    /// <summary>Lunar month and day of a lunar birthday; null for other kinds.</summary>
    public LunarDay? LunarDay { get; private init; }

    /// <summary>The original date of an anniversary; null for other kinds.</summary>
    public LocalDate? Since { get; private init; }

    /// <summary>The festival; None for other kinds.</summary>
    public Festival Festival { get; private init; }

    /// <summary>Whether the person consents to being congratulated: a birthday is planned only where it is true; null where unknown, and for other kinds.</summary>
    public bool? MayCongratulate { get; private init; }

    /// <summary>The contact person whom it concerns; null where it concerns the firm, or the customer as a person.</summary>
    public string? PersonId { get; private init; }

    /// <summary>How many days ahead it is planned; null for what the policy says of its kind.</summary>
    public int? LeadDays { get; private init; }

    /// <summary>A birthday.</summary>
    /// <param name="day">Month and day; a year of birth is not asked for.</param>
    /// <param name="mayCongratulate">Whether the person consents to being congratulated; null where unknown: then it is not planned.</param>
    public static Occasion Birthday(AnnualDate day, bool? mayCongratulate) => new(OccasionKind.Birthday) { Day = day, MayCongratulate = mayCongratulate };

    /// <summary>A birthday by the Chinese lunar calendar.</summary>
    /// <param name="day">Lunar month and day.</param>
    /// <param name="mayCongratulate">Whether the person consents to being congratulated; null where unknown: then it is not planned.</param>
    public static Occasion LunarBirthday(LunarDay day, bool? mayCongratulate) => new(OccasionKind.LunarBirthday) { LunarDay = day, MayCongratulate = mayCongratulate };

    /// <summary>An anniversary: of the firm, of a person with us, of the relationship. The first is a year after the original date.</summary>
    /// <param name="name">What it is called, such as <c>the founding of the firm</c>; not blank.</param>
    /// <param name="since">The original date; 1900-01-01 to 2199-12-31. What began before 1900 has a <see cref="FixedDay"/>.</param>
    /// <exception cref="System.ArgumentException"><paramref name="name"/> is null or blank.</exception>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="since"/> is out of range.</exception>
    public static Occasion Anniversary(string name, LocalDate since) =>
        new(OccasionKind.Anniversary) { Name = Guard.Against.NullOrBlank(name), Since = DayNumber.ToDate(DayNumber.Of(since)) };

    /// <summary>A fixed day of the year that matters to the customer, such as its trade fair.</summary>
    /// <param name="name">What it is called; not blank.</param>
    /// <param name="day">Month and day.</param>
    /// <exception cref="System.ArgumentException"><paramref name="name"/> is null or blank.</exception>
    public static Occasion FixedDay(string name, AnnualDate day) => new(OccasionKind.FixedDay) { Name = Guard.Against.NullOrBlank(name), Day = day };

    /// <summary>A festival that this customer keeps, whatever the policy keeps for all.</summary>
    /// <param name="festival">The festival; not None.</param>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="festival"/> is None or not defined.</exception>
    public static Occasion OfFestival(Festival festival) => new(OccasionKind.Festival) { Festival = Guard.Against.UnknownEnum(festival) };

    /// <summary>The start of a product's season, before which stock and deliveries are agreed.</summary>
    /// <param name="product">The product; not blank.</param>
    /// <param name="day">Month and day on which the season starts.</param>
    /// <exception cref="System.ArgumentException"><paramref name="product"/> is null or blank.</exception>
    public static Occasion SeasonStart(string product, AnnualDate day) => new(OccasionKind.SeasonStart) { Name = Guard.Against.NullOrBlank(product), Day = day };
}
