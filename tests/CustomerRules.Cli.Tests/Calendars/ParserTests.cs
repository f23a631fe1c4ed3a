using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Cli.Tests.Fixtures;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Export;
using CustomerRules.FollowUps.Planning;
using CustomerRules.Reasons;
using CustomerRules.Tiers;
using NodaTime;
using Xunit;

namespace CustomerRules.Cli.Tests.Calendars;

/// <summary>Calendar files read by two parsers that know nothing of this library: the same count, dates and texts.</summary>
public class ParserTests
{
    private const string Parsers = "icalendar vobject";

    private static readonly LocalDate From = new(2026, 3, 2);
    private static readonly Instant Stamp = Instant.FromUtc(2026, 2, 27, 8, 30, 15);

    /// <summary>Names that a careless writer breaks a file with.</summary>
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["plain"] = "Harbour Foods Ltd",
        // No backslash before an n: icalendar 4 takes the escaped pair for a line end, vobject reads it as RFC 5545 says.
        ["marks"] = "Comma, semicolon; colon: backslash\\ and \"quotes\"",
        ["客户 1"] = "上海远洋机电设备制造与进出口贸易有限责任公司华东区第一分公司采购与供应链管理中心综合办公室",
        ["lines\nand/strange@id"] = "First line\r\nSecond line\nBEGIN:VEVENT",
        ["smile"] = string.Concat(Enumerable.Repeat("x😀", 40)),
        ["accents"] = string.Concat(Enumerable.Repeat("Größe é", 25)),
    };

    private static readonly FollowUpPlan Plan = FollowUpPolicy.Standard.Plan(
        Names.Keys.Select((id, index) => new FollowUpFacts(id).With(CustomerTier.A).WithLastContact(From.PlusDays(-index)).WithValue(100 * index)), From, From.PlusMonths(4));

    [ParserFact]
    public void Events_are_read_as_they_were_meant() => AssertRead(new CalendarExport(), "VEVENT");

    [ParserFact]
    public void Chinese_to_dos_are_read_as_they_were_meant() => AssertRead(new CalendarExport(CalendarComponent.ToDo, Language.Chinese), "VTODO");

    [ParserFact]
    public void What_moved_and_what_was_cancelled_is_read_under_the_same_name()
    {
        var export = CalendarExport.Standard;
        var first = export.Write(Plan, Stamp, Names);
        var fewer = FollowUpPolicy.Standard.Plan([new FollowUpFacts("plain").With(CustomerTier.A).WithLastContact(From)], From, From.PlusMonths(4));

        var second = export.Write(fewer, Stamp, Names, first.Entries);

        foreach (string parser in Parsers.Split(' '))
        {
            var before = Read(parser, first);
            var after = Read(parser, second);
            Assert.Equal(before.Select(item => item.Uid).Order(StringComparer.Ordinal), after.Select(item => item.Uid).Order(StringComparer.Ordinal), StringComparer.Ordinal);
            Assert.Equal(before.Count - fewer.Count(FollowUpStatus.Placed), after.Count(item => item is { Status: "CANCELLED", Sequence: 1 }));
        }
    }

    private static void AssertRead(CalendarExport export, string kind)
    {
        var document = export.WithAlarm(FollowUpPurpose.KeepInTouch, 1).Write(Plan, Stamp, Names);
        var placed = Plan.Items.Where(item => item.Status == FollowUpStatus.Placed).ToArray();
        Assert.InRange(placed.Length, Names.Count, 1_000);
        foreach (string parser in Parsers.Split(' '))
        {
            var read = Read(parser, document);
            Assert.Equal(placed.Length, read.Count);
            for (int i = 0; i < placed.Length; i++)
                AssertRead(read[i], placed[i], kind, export.Language);
        }

        Assert.Equal(Read("icalendar", document), Read("vobject", document));
    }

    private static void AssertRead(CalendarItem read, PlannedFollowUp meant, string kind, Language language)
    {
        string name = Names[meant.FollowUp.CustomerId].Replace("\r\n", "\n", StringComparison.Ordinal);
        string purpose = (meant.FollowUp.Purpose, language) switch
        {
            (FollowUpPurpose.KeepInTouch, Language.English) => "Keep in touch: ",
            (FollowUpPurpose.KeepInTouch, Language.Chinese) => "定期联系：",
            (FollowUpPurpose.Survey, Language.English) => "Satisfaction survey: ",
            _ => "满意度调查：",
        };
        Assert.Equal(kind, read.Kind);
        Assert.Equal(meant.Date!.Value.ToString("uuuu-MM-dd", null), read.Date);
        Assert.StartsWith(purpose + name, read.Summary, StringComparison.Ordinal);
        Assert.All(meant.Explain(), reason => Assert.Contains(reason.In(language), read.Description, StringComparison.Ordinal));
        Assert.Equal("2026-02-27T08:30:15Z", read.Stamp);
        Assert.Equal([meant.FollowUp.Purpose == FollowUpPurpose.KeepInTouch ? -15 * 60 * 60 : 9 * 60 * 60], read.Alarms);
    }

    private static IReadOnlyList<CalendarItem> Read(string parser, CalendarDocument document)
    {
        using var folder = new Folder();
        return CalendarParser.Read(parser, folder.File("plan.ics", document.Text));
    }
}
