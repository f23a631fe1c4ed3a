using System;
using System.Runtime.InteropServices;
using CustomerRules.Bulk;

namespace CustomerRules.Tests.Bulk;

/// <inheritdoc cref="AnswerMemory"/>
internal sealed class TypedAnswers<T> : AnswerMemory
    where T : struct
{
    private readonly T[] memory;
    private readonly int offset;
    private readonly int rows;
    private readonly Func<AssessmentColumns, Memory<T>, AssessmentColumns> with;
    private readonly Func<Explanation?, T> answer;

    public TypedAnswers(string name, int rows, int offset, Func<AssessmentColumns, Memory<T>, AssessmentColumns> with, Func<Explanation?, T> answer)
        : base(name)
    {
        memory = new T[offset + rows + Behind];
        MemoryMarshal.AsBytes(memory.AsSpan()).Fill(Untouched);
        (this.rows, this.offset, this.with, this.answer) = (rows, offset, with, answer);
    }

    public override ReadOnlySpan<byte> Bytes => MemoryMarshal.AsBytes(memory.AsSpan(offset, rows));

    public override bool IsUntouched => IsAll(memory);

    public override bool AreGuardsUntouched => IsAll(memory.AsSpan(0, offset)) && IsAll(memory.AsSpan(offset + rows));

    public override AssessmentColumns AddTo(AssessmentColumns columns) => with(columns, new(memory, offset, rows));

    public override void Write(int row, Explanation? explanation) => memory[offset + row] = answer(explanation);

    public override string ValueAt(int row) => memory[offset + row].ToString()!;

    private static bool IsAll(ReadOnlySpan<T> values)
    {
        foreach (var one in MemoryMarshal.AsBytes(values))
        {
            if (one != Untouched)
                return false;
        }

        return true;
    }
}
