using FsCheck;
using FsCheck.Fluent;
using TradePattern = CustomerRules.Trade.TradePattern;

namespace CustomerRules.Tests.Generators;

/// <summary>
/// A row with unknown evidence found out, and nothing known changed. A trailing year known to be without value has no lock-in ratio to be found out;
/// one not known is found to have value.
/// </summary>
internal static class Completions
{
    /// <summary>Every unknown item found out.</summary>
    public static Gen<CustomerRow> Full(CustomerRow row) => Of(row, Gen.Constant(true));

    /// <summary>Some unknown items, or parts of the switching cost, found out.</summary>
    public static Gen<CustomerRow> Partial(CustomerRow row) => Of(row, Gen.Elements(true, false));

    private static Gen<CustomerRow> Of(CustomerRow row, Gen<bool> isFound) =>
        from bond in FindBond(row, isFound)
        from whole in FindCommitment(bond, isFound)
        select whole;

    private static Gen<CustomerRow> FindBond(CustomerRow row, Gen<bool> isFound) =>
        from spend in Amount(row.ReferenceSpend, isFound, 1)
        from investment in Amount(row.Investment, isFound, 0)
        from oneOff in Amount(row.OneOffCost, isFound, 0)
        from loss in Amount(row.LossIfItFails, isFound, 0)
        from probability in Share(row.Probability, isFound)
        from criticality in Share(row.Criticality, isFound)
        from alternatives in Share(row.Alternatives, isFound, 4)
        from wallet in Share(row.ShareOfWallet, isFound)
        from categories in Share(row.CategoryShare, isFound)
        select row with
        {
            Value = row.Value == CustomerRow.UnknownAmount ? spend : row.Value,
            ReferenceSpend = spend,
            Investment = investment,
            OneOffCost = oneOff,
            LossIfItFails = loss,
            Probability = probability,
            Criticality = criticality,
            Alternatives = alternatives,
            ShareOfWallet = wallet,
            CategoryShare = categories,
        };

    private static Gen<CustomerRow> FindCommitment(CustomerRow row, Gen<bool> isFound) =>
        from horizon in Share(row.HorizonMonths, isFound, 40)
        from satisfaction in Share(row.Satisfaction, isFound)
        from benefit in Share(row.MutualBenefit, isFound)
        from future in Share(row.JudgesFuture, isFound, 1)
        from priceLed in Share(row.PriceLed, isFound)
        from pattern in Gen.Choose((int)TradePattern.InRhythm, (int)TradePattern.Silent)
        from isPatternFound in isFound
        select row with
        {
            HorizonMonths = horizon,
            Satisfaction = satisfaction,
            MutualBenefit = benefit,
            JudgesFuture = (sbyte)future,
            PriceLed = priceLed,
            TradePattern = row.TradePattern < TradePattern.InRhythm && isPatternFound ? (TradePattern)pattern : row.TradePattern,
        };

    private static Gen<short> Share(short known, Gen<bool> isFound, int max = 10_000) =>
        known >= 0
            ? Gen.Constant(known)
            : from found in isFound
              from share in Gen.Frequency((1, Gen.Elements(0, max)), (1, Gen.Choose(0, max)))
              select found ? (short)share : known;

    private static Gen<long> Amount(long known, Gen<bool> isFound, long least) =>
        known != CustomerRow.UnknownAmount
            ? Gen.Constant(known)
            : from found in isFound
              from amount in Gen.Frequency((1, Gen.Elements(least, 1_000_000)), (1, Longs.OfAnySize(2_000_000).Select(amount => amount + least)))
              select found ? amount : known;
}
