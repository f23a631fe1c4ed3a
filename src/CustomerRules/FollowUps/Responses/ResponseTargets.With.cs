using System;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;
using CustomerRules.Tiers;

namespace CustomerRules.FollowUps.Responses;

public sealed partial class ResponseTargets
{
    /// <summary>The same targets with others for a channel, whatever the tier.</summary>
    /// <param name="channel">The channel; Unknown for contacts whose channel is not known.</param>
    /// <param name="promise">The targets; <see cref="ResponsePromise.None"/> for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="promise"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="channel"/> is not defined.</exception>
    public ResponseTargets With(Channel channel, ResponsePromise promise) => WithAll((int)Guard.Against.UndefinedEnum(channel), Guard.Against.Null(promise));

    /// <summary>The same targets with others for a channel and tier.</summary>
    /// <param name="channel">The channel; Unknown for contacts whose channel is not known.</param>
    /// <param name="tier">The tier; Unknown for customers without one.</param>
    /// <param name="promise">The targets; <see cref="ResponsePromise.None"/> for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="promise"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public ResponseTargets With(Channel channel, CustomerTier tier, ResponsePromise promise) =>
        With((int)Guard.Against.UndefinedEnum(channel), Guard.Against.UndefinedEnum(tier), Guard.Against.Null(promise));

    /// <summary>The same targets with others for complaints, whatever the tier.</summary>
    /// <param name="promise">The targets; <see cref="ResponsePromise.None"/> where a complaint has those of its channel only.</param>
    /// <exception cref="ArgumentNullException"><paramref name="promise"/> is null.</exception>
    public ResponseTargets WithComplaint(ResponsePromise promise) => WithAll(ComplaintRow, Guard.Against.Null(promise));

    /// <summary>The same targets with others for complaints of a tier.</summary>
    /// <param name="tier">The tier; Unknown for customers without one.</param>
    /// <param name="promise">The targets; <see cref="ResponsePromise.None"/> where a complaint has those of its channel only.</param>
    /// <exception cref="ArgumentNullException"><paramref name="promise"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tier"/> is not defined.</exception>
    public ResponseTargets WithComplaint(CustomerTier tier, ResponsePromise promise) => With(ComplaintRow, Guard.Against.UndefinedEnum(tier), Guard.Against.Null(promise));

    /// <summary>The same targets with another share of the time from which an open matter is at risk.</summary>
    /// <param name="share">The share; 0 % from the start, 100 % at the due time only.</param>
    public ResponseTargets WithAtRiskShare(Proportion share) => new(promises, share);

    private ResponseTargets WithAll(int row, ResponsePromise promise)
    {
        var changed = this;
        for (var tier = CustomerTier.Unknown; tier <= CustomerTier.D; tier++)
            changed = changed.With(row, tier, promise);
        return changed;
    }

    private ResponseTargets With(int row, CustomerTier tier, ResponsePromise promise)
    {
        var changed = (ResponsePromise[])promises.Clone();
        changed[IndexOf(row, tier)] = promise;
        return new(changed, AtRiskShare);
    }
}
