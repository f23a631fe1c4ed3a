using System;
using System.Collections.Generic;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;
using CustomerRules.Reasons;

namespace CustomerRules.Changes;

/// <summary>A fact that is not known, and what each answer would lead to.</summary>
/// <typeparam name="T">What is decided.</typeparam>
/// <remarks>The ranges follow one another and cover every answer; neighbours differ in their outcome. Compared by reference. Immutable and thread-safe.</remarks>
public sealed class OpenQuestion<T>
    where T : struct
{
    private readonly FactLens lens;
    private readonly MoneyScale scale;
    private readonly string? measure;
    private readonly Func<T, Language, string> nameOf;

    internal OpenQuestion(
        FactLens lens, MoneyScale scale, IReadOnlyList<AnswerRange<T>> answers, Func<T, Language, string> nameOf, string? measure = null)
    {
        this.lens = lens;
        this.scale = scale;
        this.measure = measure;
        this.nameOf = nameOf;
        Answers = answers;
    }

    /// <summary>The fact that is not known.</summary>
    public RowFact Fact => lens.Fact;

    /// <summary>The stable code of the fact, as <see cref="MissingFact.Code"/>.</summary>
    public string Code => lens.Code;

    /// <summary>What the answers are counted in.</summary>
    public FactUnit Unit => lens.Unit;

    /// <summary>What each answer would lead to, ascending; an answer beyond the last range is as its greatest.</summary>
    public IReadOnlyList<AnswerRange<T>> Answers { get; }

    /// <summary>A row in which the question is answered.</summary>
    /// <param name="row">The row that the question was found for.</param>
    /// <param name="answer">The answer in the unit of the fact, within the range of the row.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="answer"/> is out of range.</exception>
    public CustomerRow Answer(in CustomerRow row, long answer) => answer >= lens.Least && answer <= lens.Most
        ? lens.Set(row, answer)
        : throw new ArgumentOutOfRangeException(
            nameof(answer), FormattableString.Invariant($"answer must be between {lens.Least:#,0} and {lens.Most:#,0}, but was {answer:#,0}."));

    /// <summary>What the fact is called.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not defined.</exception>
    public string NameIn(Language language) =>
        measure is null ? Vocabulary.Of(Fact, language) : Vocabulary.OfMeasure(measure, Guard.Against.UndefinedEnum(language));

    /// <summary>The question with its answers, such as <c>satisfaction? up to 52.49 %: captive (certain); from 52.50 %: partnership (certain)</c>.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not defined.</exception>
    public string In(Language language)
    {
        var isChinese = Guard.Against.UndefinedEnum(language) == Language.Chinese;
        var answers = new string[Answers.Count];
        for (var i = 0; i < answers.Length; i++)
            answers[i] = RangeIn(language, i) + (isChinese ? "：" : ": ") + nameOf(Answers[i].Outcome, language);
        return NameIn(language) + (isChinese ? "？" : "? ") + string.Join(isChinese ? "；" : "; ", answers);
    }

    /// <summary>Invariant text such as <c>satisfaction? 0..4999: Captive, 5000..10000: Partnership</c>.</summary>
    public override string ToString() => Code + "? " + string.Join(", ", Answers);

    private string RangeIn(Language language, int index)
    {
        var isChinese = language == Language.Chinese;
        var range = Answers[index];
        var (from, to) = (lens.Text(range.From, scale, language), lens.Text(range.To, scale, language));
        if (Answers.Count == 1)
            return isChinese ? "任何答案" : "any answer";
        if (range.From == range.To && (Unit is FactUnit.Answer or FactUnit.Pattern || (index > 0 && index < Answers.Count - 1)))
            return from;
        if (Unit == FactUnit.Pattern)
            return isChinese ? from + "或" + to : from + " or " + to;
        if (index == 0)
            return isChinese ? "不超过" + ChineseSpace.Before(to) : "up to " + to;
        if (index == Answers.Count - 1)
            return isChinese ? ChineseSpace.After(from) + "起" : "from " + from;
        return isChinese ? ChineseSpace.After(from) + "至" + ChineseSpace.Before(to) : from + " to " + to;
    }
}
