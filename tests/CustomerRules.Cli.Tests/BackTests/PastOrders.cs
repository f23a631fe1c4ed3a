using System;
using CustomerRules.Cli.Tests.Fixtures;

namespace CustomerRules.Cli.Tests.BackTests;

/// <summary>A folder with two years of orders of a few customers, and <c>backtest</c> at work in it.</summary>
internal sealed class PastOrders : IDisposable
{
    /// <summary>Ann buys every month, Bob bought twice and stopped, Cy bought once, Dee comes late; one line names nobody, one is after the last window.</summary>
    public const string Orders = """
        order_id,customer_id,order_date,amount,product,cost
        1,ann,2024-01-10,100.00,P,60
        2,ann,2024-02-10,100.00,P,60
        3,ann,2024-03-10,100.00,P,60
        4,ann,2024-04-10,100.00,P,60
        5,ann,2024-05-10,120.00,P,60
        6,ann,2024-06-10,120.00,P,60
        7,ann,2024-07-10T09:30,120.00,P,60
        8,bob,2024-02-20,30.00,P,25
        9,bob,2024-03-25,30.00,P,25
        10,cy,2024-01-05,5.00,P,4
        11,dee,2024-06-20,50.00,Q,30
        12,,2024-05-05,9.00,P,5
        13,ann,2024-07-31,8.00,POST,8
        14,bob,2024-12-30,7.00,P,5

        """;

    private readonly Folder _folder = new();

    public PastOrders(string orders = Orders) => _folder.File("orders.csv", orders);

    public Folder Folder => _folder;

    public string Table => System.IO.File.ReadAllText(_folder.At("table.csv"));

    /// <summary>Rates on 2024-04-15, 05-15 and 06-14, 30 days ahead.</summary>
    public Answer BackTest(params string[] more) => On("2024-04-15", "2024-07-01", more);

    public Answer On(string from, string until, params string[] more) => Hidden(Answer.To(
        ["backtest", "--orders", _folder.At("orders.csv"), "--from", from, "--until", until, "--every", "30", "--horizon", "30", .. more]));

    public Answer WithTable(params string[] more) => BackTest(["--out", _folder.At("table.csv"), .. more]);

    public void Dispose() => _folder.Dispose();

    private Answer Hidden(Answer answer) => answer with { Output = Hidden(answer.Output), Error = Hidden(answer.Error) };

    private string Hidden(string text) => text
        .Replace(_folder.At("orders.csv"), "ORDERS", StringComparison.Ordinal)
        .Replace(_folder.At("table.csv"), "TABLE", StringComparison.Ordinal);
}
