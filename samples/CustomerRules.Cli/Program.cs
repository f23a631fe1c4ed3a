using CustomerRules.Cli.Commands;
using CustomerRules.Cli.Screen;

using var interruption = new Interruption();
return CommandLine.Run(args, Terminal.OfProcess(), interruption.Token);
