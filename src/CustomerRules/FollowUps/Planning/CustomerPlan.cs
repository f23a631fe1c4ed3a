using System.Collections.Generic;

namespace CustomerRules.FollowUps.Planning;

/// <summary>What is called for with one customer: what may take place, without a date yet, and what may not.</summary>
/// <param name="Items">Accepted (status Placed), merged and suppressed follow-ups.</param>
/// <param name="Twice">A key that stands twice; null where each stands once.</param>
internal sealed record CustomerPlan(IReadOnlyList<PlannedFollowUp> Items, FollowUpKey? Twice);
