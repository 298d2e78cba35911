using System.Collections.Concurrent;
using System.Globalization;
using Azure;
using Azure.Storage.Blobs.Specialized;

namespace TextToVideo.Storage.Blobs;

/// <summary>
/// Notes in a tag when a blob was last used, for retention. Not in its metadata: that would change the ETag, by which editors
/// tell versions apart.
/// </summary>
internal sealed class UseMarks(TimeProvider time)
{
    private const string Tag = "used";

    /// <summary>Often enough for retention by days; most uses send nothing.</summary>
    public static readonly TimeSpan Grain = TimeSpan.FromHours(6);

    private const int MaxRemembered = 20_000;

    private readonly ConcurrentDictionary<string, DateTimeOffset> _noted = new(StringComparer.Ordinal);

    public async Task NoteAsync(BlobBaseClient blob, DateTimeOffset lastModified, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (now - lastModified < Grain) return;
        if (_noted.TryGetValue(blob.Name, out var noted) && now - noted < Grain) return;
        if (_noted.Count >= MaxRemembered) _noted.Clear();
        _noted[blob.Name] = now;
        try
        {
            await blob.SetTagsAsync(new Dictionary<string, string> { [Tag] = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture) }, cancellationToken: cancellationToken);
        }
        catch (RequestFailedException e) when (e.Status is 403 or 404)
        {
            // Who may only read can still read; what is gone needs no mark.
        }
    }

    public static DateTimeOffset LastUse(IDictionary<string, string>? tags, DateTimeOffset lastModified) =>
        tags is not null && tags.TryGetValue(Tag, out var text) && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && DateTimeOffset.FromUnixTimeSeconds(seconds) is var used && used > lastModified
            ? used
            : lastModified;
}
