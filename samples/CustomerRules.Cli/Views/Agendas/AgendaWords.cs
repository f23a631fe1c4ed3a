using System.Globalization;
using CustomerRules.Cli.Input;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Agendas;
using CustomerRules.FollowUps.Planning;
using CustomerRules.Reasons;
using NodaTime;

namespace CustomerRules.Cli.Views.Agendas;

/// <summary>The words of an agenda on the screen, in both languages.</summary>
internal sealed class AgendaWords(Language language)
{
    public Language Language { get; } = language;

    public string Day => In("Day", "日期");

    public string Contact => In("Contact", "联系");

    public string AtStake => In("At stake", "涉及金额");

    public string Sure => In("Confidence", "可信度");

    public string Nothing => In("No contact is planned for this week.", "本周没有安排联系。");

    public string Written => In("Written to", "已写入");

    public string Separator => In("; ", "；");

    public string Title(Agenda agenda) => agenda.Owner is { } owner
        ? In($"The week of {OneLine.Of(owner)}", $"{OneLine.Of(owner)} 的一周")
        : In("The week of customers without an owner", "无负责人客户的一周");

    public string Week(Agenda agenda) => In(
        $"{Figure.Of(agenda.Monday)} to {Figure.Of(agenda.Monday.PlusDays(6))}, {Figure.Of(agenda.Lines.Count + agenda.Others.Count)} contacts",
        $"{Figure.Of(agenda.Monday)} 至 {Figure.Of(agenda.Monday.PlusDays(6))}，共 {Figure.Of(agenda.Lines.Count + agenda.Others.Count)} 次联系");

    public string DayOf(LocalDate date) => In(
        date.ToString("ddd dd MMM", CultureInfo.InvariantCulture),
        $"{date.ToString("MM-dd", CultureInfo.InvariantCulture)} 周{"一二三四五六日"[(int)date.DayOfWeek - 1]}");

    public string What(FollowUp followUp)
    {
        string what = Vocabulary.Of(followUp.Purpose, Language);
        if (followUp.StepIn(Language) is { } step)
            what += In(", ", "·") + step;
        if (followUp.PersonId is { } person)
            what += In(", ", "，") + OneLine.Of(person);
        return followUp.Channel == Channel.Unknown ? what : what + In(", ", "，") + Vocabulary.Of(followUp.Channel, Language);
    }

    public string ChangeOf(AgendaLine line) => line.Change switch
    {
        AgendaChange.New => In("new", "新增"),
        AgendaChange.Moved => In($"moved from {Figure.Of(line.MovedFrom!.Value)}", $"原定 {Figure.Of(line.MovedFrom!.Value)}"),
        _ => "",
    };

    public string Others(int count) => In($"{Figure.Of(count)} more, of less weight, are in the plan.", $"另有 {Figure.Of(count)} 次较次要的联系，见联系计划。");

    public string Gone(ExistingFollowUp gone) => In(
        $"No longer this week: {OneLine.Of(gone.Key.CustomerId)}, {Vocabulary.Of(gone.Key.Purpose, Language)} of {Figure.Of(gone.Date)} ({Vocabulary.Of(gone.State, Language)}{Because(gone)})",
        $"已不在本周：{OneLine.Of(gone.Key.CustomerId)}，{Vocabulary.Of(gone.Key.Purpose, Language)}，原定 {Figure.Of(gone.Date)}（{Vocabulary.Of(gone.State, Language)}{Because(gone)}）");

    public string MoreGone(int count) => In($"and {Figure.Of(count)} more.", $"另有 {Figure.Of(count)} 次。");

    private string Because(ExistingFollowUp gone) => gone.Because is { } because ? In(", ", "，") + OneLine.Of(because) : "";

    private string In(string english, string chinese) => Language == Language.Chinese ? chinese : english;
}
