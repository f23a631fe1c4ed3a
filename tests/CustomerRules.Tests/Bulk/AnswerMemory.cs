using System;
using CustomerRules.Bulk;

namespace CustomerRules.Tests.Bulk;

/// <summary>The memory of one column of answers, with a guard before and behind that nobody may write to.</summary>
internal abstract class AnswerMemory
{
    /// <summary>Values behind the column, more than the widest vector has.</summary>
    protected const int Behind = 70;

    /// <summary>What every byte is before anything is written.</summary>
    protected const byte Untouched = 0xA5;

    protected AnswerMemory(string name) => Name = name;

    public string Name { get; }

    public abstract ReadOnlySpan<byte> Bytes { get; }

    public abstract bool IsUntouched { get; }

    /// <summary>Whether everything before and behind the column is as it was.</summary>
    public abstract bool AreGuardsUntouched { get; }

    public abstract AssessmentColumns AddTo(AssessmentColumns columns);

    /// <summary>Writes what belongs to a row; null for an invalid row.</summary>
    public abstract void Write(int row, Explanation? explanation);

    public abstract string ValueAt(int row);
}
