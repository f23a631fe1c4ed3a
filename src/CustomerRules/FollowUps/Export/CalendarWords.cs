using System.Collections.Generic;
using System.Linq;
using CustomerRules.FollowUps.Planning;
using CustomerRules.Reasons;

namespace CustomerRules.FollowUps.Export;

/// <summary>What a calendar file says of a follow-up, in its language.</summary>
internal sealed class CalendarWords(Language language, IReadOnlyDictionary<string, string>? names)
{
    private bool IsChinese => language == Language.Chinese;

    public string Category(FollowUpKey key) => Vocabulary.Of(key.Purpose, language);

    /// <summary>Such as <c>Complaint, acknowledge the complaint and listen: Harbour Foods (phone)</c>.</summary>
    public string Summary(FollowUpKey key, FollowUp? followUp)
    {
        var purpose = Category(key);
        var summary = (IsChinese ? purpose : char.ToUpperInvariant(purpose[0]) + purpose.Substring(1))
            + (followUp?.StepIn(language) is { } step ? (IsChinese ? "·" : ", ") + step : "")
            + (IsChinese ? "：" : ": ")
            + NameOf(key.CustomerId);
        return followUp is null || followUp.Channel == Channel.Unknown
            ? summary
            : summary + (IsChinese ? "（" : " (") + Vocabulary.Of(followUp.Channel, language) + (IsChinese ? "）" : ")");
    }

    /// <summary>A line for the window, one for the person and for the owner, and one for each reason.</summary>
    public string Description(PlannedFollowUp item)
    {
        var followUp = item.FollowUp;
        var figures = new FigureText(language);
        var window = IsChinese
            ? "可在" + figures.Date(followUp.Earliest) + "至" + figures.Date(followUp.Latest) + "之间进行"
            : "Between " + figures.Date(followUp.Earliest) + " and " + figures.Date(followUp.Latest);
        var lines = new List<string> { window };
        if (followUp.PersonId is { } person)
            lines.Add((IsChinese ? "联系人：" : "Person: ") + person);
        if (followUp.Owner is { } owner)
            lines.Add((IsChinese ? "负责人：" : "Owner: ") + owner);
        lines.AddRange(item.Explain().Select(reason => "- " + reason.In(language)));
        return string.Join("\n", lines);
    }

    private string NameOf(string customerId) =>
        names is not null && names.TryGetValue(customerId, out var name) && name.Length > 0 ? name : customerId;
}
