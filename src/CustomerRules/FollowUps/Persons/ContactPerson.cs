using CustomerRules.Internal.Guards;

namespace CustomerRules.FollowUps.Persons;

/// <summary>Somebody at the customer.</summary>
/// <remarks>There are no fields for religion, health, politics or family. Compared by reference. Immutable and thread-safe.</remarks>
public sealed class ContactPerson
{
    /// <summary>A person of whom nothing else is known.</summary>
    /// <param name="id">The person within the customer; not empty.</param>
    /// <exception cref="System.ArgumentException"><paramref name="id"/> is null or empty.</exception>
    public ContactPerson(string id) => Id = Guard.Against.NullOrEmpty(id);

    /// <summary>The person within the customer.</summary>
    public string Id { get; }
}
