using BenchmarkDotNet.Running;

// dotnet run -c Release --project tests/Aims.Benchmarks -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
