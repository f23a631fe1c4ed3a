using System;
using CustomerRules.Cli.Input;

namespace CustomerRules.Cli.Output;

/// <summary>A file that cannot be written. The message is one line: <c>FILE: what is wrong</c>.</summary>
internal sealed class OutputException(string file, string what) : Exception($"{OneLine.Of(file)}: {what}");
