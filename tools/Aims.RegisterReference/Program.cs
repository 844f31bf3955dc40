using Aims.RegisterReference;

if (args.Length != 1 || !Directory.Exists(args[0]))
{
    Console.Error.WriteLine("usage: dotnet run --project tools/Aims.RegisterReference -- <root of this repository>");
    return 2;
}

foreach (var (path, text) in GeneratedFiles.Of(path => File.ReadAllText(Path.Combine(args[0], path))))
{
    File.WriteAllText(Path.Combine(args[0], path), text);
    Console.WriteLine(path);
}

return 0;
