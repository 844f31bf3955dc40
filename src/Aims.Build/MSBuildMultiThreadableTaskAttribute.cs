// MSBuild looks for this attribute by its full name; the version that the tasks are compiled against doesn't have it yet.
namespace Microsoft.Build.Framework;

/// <summary>Says that a task may run beside others in one process: it uses full paths only, and nothing that the process shares.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class MSBuildMultiThreadableTaskAttribute : Attribute;
