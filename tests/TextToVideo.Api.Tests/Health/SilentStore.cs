using System.Reflection;
using TextToVideo.Artifacts;

namespace TextToVideo.Api.Tests.Health;

/// <summary>A store that is looked into and never answers.</summary>
public class SilentStore : DispatchProxy
{
    public static IArtifactStore Create() => Create<IArtifactStore, SilentStore>();

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        Assert.AreEqual(nameof(IArtifactStore.FindAsync), targetMethod?.Name);
        return FindAsync((CancellationToken)args![1]!);
    }

    private static async Task<ArtifactInfo?> FindAsync(CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        return null;
    }
}
