using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Export;
using CustomerRules.FollowUps.Planning;

namespace CustomerRules.Cli.Plans;

/// <summary>A follow-up of an earlier plan: what exists of it, and what a calendar file said of it, where anything does or did.</summary>
internal sealed record EarlierRow(FollowUpKey Key, ExistingFollowUp? Existing, CalendarEntry? Entry);
