using System;
using System.Threading;

namespace CustomerRules.Bulk.Filling;

/// <summary>How often a long filling tells how far it is, and asks whether it should go on: every 4,096 rows.</summary>
internal sealed class FillingPace(IProgress<long>? progress, CancellationToken cancellation)
{
    private const int Rows = 4_096;

    public void After(int rows)
    {
        if (rows % Rows != 0)
            return;
        cancellation.ThrowIfCancellationRequested();
        progress?.Report(rows);
    }

    public void End(int rows)
    {
        if (rows % Rows != 0)
            progress?.Report(rows);
    }
}
