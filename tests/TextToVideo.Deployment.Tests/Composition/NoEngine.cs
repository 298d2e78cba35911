using System.Reflection;

namespace TextToVideo.Deployment.Tests.Composition;

/// <summary>In the engine's place, for services that are made but not used. Open, because the proxy derives from it.</summary>
public class NoEngine : DispatchProxy
{
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => throw new NotSupportedException($"There is no engine here: {targetMethod?.Name}");
}
