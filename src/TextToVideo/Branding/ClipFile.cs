using TextToVideo.Failures;
using TextToVideo.Footage;
using TextToVideo.Requests;

namespace TextToVideo.Branding;

/// <summary>Intros and outros.</summary>
internal sealed class ClipFile(IMediaProbe probe) : IBrandFileKind<MediaFacts>
{
    private static readonly string[] Known = [".mp4", ".m4v", ".mov", ".webm", ".mkv", ".avi", ".gif"];

    public string Wanted => "MP4, MOV, WebM, MKV, AVI or GIF";

    public string Ways => "name it by its path, or send it to the uploads and name it \"upload:...\"";

    public long MostBytes => 200_000_000;

    public IReadOnlyDictionary<string, string> Extensions { get; } = Known.ToDictionary(extension => extension, StringComparer.OrdinalIgnoreCase);

    public IReadOnlyDictionary<string, string> DataTypes { get; } = new Dictionary<string, string>();

    public async Task<MediaFacts?> InspectAsync(string field, string path, FaultList faults, CancellationToken cancellationToken)
    {
        try
        {
            var facts = await probe.ProbePictureAsync(path, cancellationToken);
            if (facts.Kind != FootageKind.Video)
            {
                faults.Add(field, FaultCode.Unreadable, "It does not move; an intro or outro is a clip.");
                return null;
            }
            if (facts.Seconds is >= BrandClip.ShortestSeconds and <= BrandClip.LongestSeconds) return facts;
            faults.Add(field, FaultCode.OutOfRange, $"It lasts {FaultList.Number(Math.Round(facts.Seconds, 1))} seconds; cut it to {FaultList.Number(BrandClip.ShortestSeconds)} to {FaultList.Number(BrandClip.LongestSeconds)}.");
        }
        catch (TextToVideoException e) when (e.Category == FailureCategory.Validation || e.Code == "media.unreadable")
        {
            faults.Add(field, FaultCode.Unreadable, "It cannot be read as a clip; save it anew as MP4 with H.264.");
        }
        return null;
    }
}
