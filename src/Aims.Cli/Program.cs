using Aims.Cli;

return AimsCommand.Run(args, Terminal.OfProcess, Environment.CurrentDirectory);
