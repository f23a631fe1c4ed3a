namespace CustomerRules.BackTests;

/// <summary>What every customer did in the window before a rating date and in the one after it: net amounts, and whether an order was positive by its lines inside.</summary>
internal sealed class BackTestWindows
{
    private readonly int start;
    private readonly int date;
    private readonly int end;
    private readonly Sums[] customers;

    /// <summary>Reads the lines, each order's together.</summary>
    public BackTestWindows(BackTestLedger ledger, BackTestLine[] byOrder, int date, int horizonDays)
    {
        (start, this.date, end) = (date - horizonDays, date, date + horizonDays);
        customers = new Sums[ledger.CustomerCount];
        for (var first = 0; first < byOrder.Length;)
        {
            decimal before = 0, after = 0;
            var next = first;
            for (; next < byOrder.Length && byOrder[next].Order == byOrder[first].Order; next++)
            {
                before += IsBefore(byOrder[next].Day) ? byOrder[next].Amount : 0;
                after += IsAfter(byOrder[next].Day) ? byOrder[next].Amount : 0;
            }

            var customer = ledger.OrderOf(byOrder[first]).Customer;
            customers[customer] = customers[customer].Plus(before, after);
            first = next;
        }
    }

    public bool WasActive(int customer) => customers[customer].WasActive;

    public bool Reordered(int customer) => customers[customer].Reordered;

    public bool Grew(int customer) => customers[customer].After > customers[customer].Before;

    private bool IsBefore(int day) => day >= start && day < date;

    private bool IsAfter(int day) => day >= date && day < end;

    /// <summary>One customer's two windows.</summary>
    private readonly struct Sums(decimal before, decimal after, bool wasActive, bool reordered)
    {
        public decimal Before { get; } = before;

        public decimal After { get; } = after;

        public bool WasActive { get; } = wasActive;

        public bool Reordered { get; } = reordered;

        /// <summary>With an order more, by its net amounts inside the windows.</summary>
        public Sums Plus(decimal orderBefore, decimal orderAfter) =>
            new(Before + orderBefore, After + orderAfter, WasActive || orderBefore > 0, Reordered || orderAfter > 0);
    }
}
