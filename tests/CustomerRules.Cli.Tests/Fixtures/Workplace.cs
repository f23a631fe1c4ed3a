using System;

namespace CustomerRules.Cli.Tests.Fixtures;

/// <summary>A folder with an order file of a few customers, and the commands at work in it, as of 2026-07-01.</summary>
internal sealed class Workplace : IDisposable
{
    /// <summary>Ann buys every month, Bob bought once, Cy only after the date, one line names nobody, one is on the date.</summary>
    public const string Orders = """
        order_id,customer_id,order_date,amount,product,cost
        1,ann,2024-06-01,100.00,P,60
        2,ann,2026-04-10,400.00,P,300
        3,ann,2026-05-10,400.00,Q,300
        4,ann,2026-06-10T09:30,400.00,P,300
        5,bob,2025-09-01,50.00,P,45
        6,,2026-01-05,10.00,P,5
        7,cy,2026-07-02,70.00,P,50
        8,ann,2026-07-01,5.00,P,1
        9,ann,2026-06-12,8.00,POST,8

        """;

    private readonly Folder _folder = new();

    public Workplace(string orders = Orders) => _folder.File("orders.csv", orders);

    public Folder Folder => _folder;

    public string Reviewed => System.IO.File.ReadAllText(_folder.At("review.csv"));

    public string Scores => System.IO.File.ReadAllText(_folder.At("scores.csv"));

    /// <summary>Scores with more options; FACTS and INVESTMENTS stand for the files of that text.</summary>
    public Answer Score(string? facts = null, string? investments = null, params string[] more) =>
        Hidden(Answer.To(["score", .. Inputs(facts, investments), "--out", _folder.At("scores.csv"), .. more]));

    public Answer Explain(string customer, string? facts = null, string? investments = null, params string[] more) =>
        Hidden(Answer.To(["explain", .. Inputs(facts, investments), "--customer", customer, .. more]));

    /// <summary>Reviews against a rating before; PREVIOUS stands for the file of that text, of 2026-03-01.</summary>
    public Answer Review(string? previous, string? facts = null, params string[] more) => Hidden(Answer.To(
    [
        "review", .. Inputs(facts, null),
        .. previous is null ? [] : (string[])["--previous", _folder.File("previous.csv", previous), "--previous-as-of", "2026-03-01"],
        "--out", _folder.At("review.csv"), .. more,
    ]));

    /// <summary>The plan as written.</summary>
    public string PlanText => System.IO.File.ReadAllText(_folder.At("plan.csv"));

    public string[] PlanLines => PlanText.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Plans with more options.</summary>
    public Answer Plan(string? facts = null, params string[] more) => PlanTo(_folder.At("plan.csv"), facts, more);

    /// <summary>The calendar of a plan.</summary>
    public string PlanCalendar(string? facts = null, params string[] more)
    {
        PlanTo(_folder.At("plan.ics"), facts, more);
        return System.IO.File.ReadAllText(_folder.At("plan.ics"));
    }

    /// <summary>Prints a week with more options.</summary>
    public Answer Agenda(string? facts, params string[] more) => Hidden(Answer.To(["agenda", .. Inputs(facts, null), .. more]));

    public Answer PlanTo(string output, string? facts, params string[] more) => Hidden(Answer.To(["plan", .. Inputs(facts, null), "--out", output, .. more]));

    /// <summary>The fields of one customer's line of scores.</summary>
    public string[] ScoreOf(string customer) => Array.Find(Scores.Split('\n'), line => line.StartsWith(customer + ",", StringComparison.Ordinal))!.Split(',');

    public void Dispose() => _folder.Dispose();

    private string[] Inputs(string? facts, string? investments) =>
    [
        "--orders", _folder.At("orders.csv"), "--as-of", "2026-07-01",
        .. facts is null ? [] : (string[])["--facts", _folder.File("facts.csv", facts)],
        .. investments is null ? [] : (string[])["--investments", _folder.File("investments.csv", investments)],
    ];

    private Answer Hidden(Answer answer) => answer with { Output = Hidden(answer.Output), Error = Hidden(answer.Error) };

    private string Hidden(string text) => text
        .Replace(_folder.At("orders.csv"), "ORDERS", StringComparison.Ordinal)
        .Replace(_folder.At("facts.csv"), "FACTS", StringComparison.Ordinal)
        .Replace(_folder.At("investments.csv"), "INVESTMENTS", StringComparison.Ordinal)
        .Replace(_folder.At("scores.csv"), "SCORES", StringComparison.Ordinal)
        .Replace(_folder.At("previous.csv"), "PREVIOUS", StringComparison.Ordinal)
        .Replace(_folder.At("review.csv"), "REVIEW", StringComparison.Ordinal);
}
