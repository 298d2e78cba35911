namespace TextToVideo.Api.Tests.Serving;

/// <summary>A data folder that outlives its servers.</summary>
internal sealed class ApiHome : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("ttv-api-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
