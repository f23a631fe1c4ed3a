using System;
using System.Runtime.InteropServices;

namespace CustomerRules.Bulk.Kernels;

/// <summary>Neighbouring rows, a thousand or so at most, few enough that what lies between the kernels stays in a cache of the core: the facts of the caller, an absent column as unknowns.</summary>
internal readonly ref struct RowTile
{
    /// <summary>
    /// The most rows of a tile; a multiple of every vector's length. Measured: 1,024 took a tenth less time than 512, which begins a new page of every column twice as often.
    /// Threads of web servers on .NET Framework have little stack, so fewer there.
    /// </summary>
#if NETSTANDARD2_0
    public const int MostRows = 256;
#else
    public const int MostRows = 1_024;
#endif

    public readonly int Rows;
    public readonly ReadOnlySpan<long> TierValue;
    public readonly ReadOnlySpan<long> Value;
    public readonly ReadOnlySpan<long> ReferenceSpend;
    public readonly ReadOnlySpan<long> Contribution;
    public readonly ReadOnlySpan<long> Investment;
    public readonly ReadOnlySpan<long> OneOffCost;
    public readonly ReadOnlySpan<long> LossIfItFails;
    public readonly ReadOnlySpan<int> Growth;
    public readonly ReadOnlySpan<int> FirstOrder;
    public readonly ReadOnlySpan<int> LastOrder;
    public readonly ReadOnlySpan<int> LastContact;
    public readonly ReadOnlySpan<int> PreviousTierSince;
    public readonly ReadOnlySpan<int> OverrideExpires;
    public readonly ReadOnlySpan<int> OverrideSet;
    public readonly ReadOnlySpan<short> Probability;
    public readonly ReadOnlySpan<short> Criticality;
    public readonly ReadOnlySpan<short> Alternatives;
    public readonly ReadOnlySpan<short> ShareOfWallet;
    public readonly ReadOnlySpan<short> CategoryShare;
    public readonly ReadOnlySpan<short> HorizonMonths;
    public readonly ReadOnlySpan<short> Satisfaction;
    public readonly ReadOnlySpan<short> MutualBenefit;
    public readonly ReadOnlySpan<short> PriceLed;
    public readonly ReadOnlySpan<sbyte> JudgesFuture;
    public readonly ReadOnlySpan<sbyte> Influential;
    public readonly ReadOnlySpan<sbyte> OpenMatters;
    public readonly ReadOnlySpan<byte> TradePattern;
    public readonly ReadOnlySpan<byte> PreviousType;
    public readonly ReadOnlySpan<byte> PreviousTier;
    public readonly ReadOnlySpan<byte> OverrideTier;

    public RowTile(CustomerColumns facts, int first, int rows)
    {
        Rows = rows;
        TierValue = Part(facts.TierValue, first, rows, Unknowns.Amounts);
        Value = Part(facts.Value, first, rows, Unknowns.Amounts);
        ReferenceSpend = Part(facts.ReferenceSpend, first, rows, Unknowns.Amounts);
        Contribution = Part(facts.Contribution, first, rows, Unknowns.Amounts);
        Investment = Part(facts.Investment, first, rows, Unknowns.Amounts);
        OneOffCost = Part(facts.OneOffCost, first, rows, Unknowns.Amounts);
        LossIfItFails = Part(facts.LossIfItFails, first, rows, Unknowns.Amounts);
        Growth = Part(facts.Growth, first, rows, Unknowns.Dates);
        FirstOrder = Part(facts.FirstOrder, first, rows, Unknowns.Dates);
        LastOrder = Part(facts.LastOrder, first, rows, Unknowns.Dates);
        LastContact = Part(facts.LastContact, first, rows, Unknowns.Dates);
        PreviousTierSince = Part(facts.PreviousTierSince, first, rows, Unknowns.Dates);
        OverrideExpires = Part(facts.OverrideExpires, first, rows, Unknowns.Dates);
        OverrideSet = Part(facts.OverrideSet, first, rows, Unknowns.Dates);
        Probability = Part(facts.Probability, first, rows, Unknowns.Shares);
        Criticality = Part(facts.Criticality, first, rows, Unknowns.Shares);
        Alternatives = Part(facts.Alternatives, first, rows, Unknowns.Shares);
        ShareOfWallet = Part(facts.ShareOfWallet, first, rows, Unknowns.Shares);
        CategoryShare = Part(facts.CategoryShare, first, rows, Unknowns.Shares);
        HorizonMonths = Part(facts.HorizonMonths, first, rows, Unknowns.Shares);
        Satisfaction = Part(facts.Satisfaction, first, rows, Unknowns.Shares);
        MutualBenefit = Part(facts.MutualBenefit, first, rows, Unknowns.Shares);
        PriceLed = Part(facts.PriceLed, first, rows, Unknowns.Shares);
        JudgesFuture = Part(facts.JudgesFuture, first, rows, Unknowns.Answers);
        Influential = Part(facts.Influential, first, rows, Unknowns.Answers);
        OpenMatters = Part(facts.OpenMatters, first, rows, Unknowns.Answers);
        TradePattern = Bytes(facts.TradePattern, first, rows);
        PreviousType = Bytes(facts.PreviousType, first, rows);
        PreviousTier = Bytes(facts.PreviousTier, first, rows);
        OverrideTier = Bytes(facts.OverrideTier, first, rows);
    }

    private static ReadOnlySpan<T> Part<T>(ReadOnlyMemory<T> column, int first, int rows, T[] unknowns) =>
        column.IsEmpty ? unknowns.AsSpan(0, rows) : column.Span.Slice(first, rows);

    private static ReadOnlySpan<byte> Bytes<T>(ReadOnlyMemory<T> column, int first, int rows)
        where T : struct
        => column.IsEmpty ? Unknowns.Names.AsSpan(0, rows) : MemoryMarshal.AsBytes(column.Span.Slice(first, rows));
}
