using System;
using FsCheck;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;
using Xunit.Sdk;

namespace CustomerRules.Tests.Laws;

/// <summary>Turns a falsified or exhausted property into a failed xunit test that says how to see the same value again.</summary>
internal sealed class LawRunner : IRunner
{
    public void OnStartFixture(Type t)
    {
        // Laws are checked one at a time, never as a fixture.
    }

    public void OnArguments(int ntest, FSharpList<object> args, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> every)
    {
        // Only the outcome is reported.
    }

    public void OnShrink(FSharpList<object> args, FSharpFunc<FSharpList<object>, string> everyShrink)
    {
        // Only the outcome is reported.
    }

    public void OnFinished(string name, TestResult result)
    {
        if (result.IsPassed)
        {
            return;
        }

        var text = Runner.onFinishedToString(name, result).TrimEnd();

        // The seed of the last step, not the headline's: it starts at the failing value itself.
        if (result is TestResult.Failed failed)
        {
            var seed = new LawSeed(failed.Item6.Seed, failed.Item6.Gamma, failed.Item7);
            text += Environment.NewLine + "Replay: " + LawSeed.Variable + "=" + seed + " dotnet test --filter " + name;
        }

        throw new XunitException(text);
    }
}
