using TextToVideo.Footage;

namespace TextToVideo.Media.Tests.FolderFootage;

internal sealed class CountingProbe(IMediaProbe probe) : IMediaProbe
{
    private int _count;

    public int Count => _count;

    public Task<MediaFacts> ProbePictureAsync(string path, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _count);
        return probe.ProbePictureAsync(path, cancellationToken);
    }

    public Task<TimeSpan> ProbeSoundAsync(string path, CancellationToken cancellationToken) => probe.ProbeSoundAsync(path, cancellationToken);
}
