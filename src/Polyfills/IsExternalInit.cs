// netstandard2.0 lacks what the compiler asks for; compiled into each netstandard2.0 project (Directory.Build.targets).
namespace System.Runtime.CompilerServices;

internal static class IsExternalInit
{
}
