using Aims.Cli;

return AimsCommand.Run(args, Console.Out, Console.Error, Environment.CurrentDirectory);
