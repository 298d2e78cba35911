using System.Text;
using TextToVideo.Artifacts;
using TextToVideo.Failures;
using TextToVideo.Jobs;
using TextToVideo.Orchestrations;

namespace TextToVideo.Cli.Commands;

/// <summary>Where the user wants the video. The file appears under its name only when it is whole.</summary>
internal sealed class OutputFile
{
    private const int LongestSlug = 60;

    private readonly string? _wanted;

    private OutputFile(string? wanted) => _wanted = wanted;

    /// <summary>Looks before any work is done whether the video can be put there.</summary>
    public static OutputFile For(string? path)
    {
        var full = string.IsNullOrWhiteSpace(path) ? null : Path.GetFullPath(path);
        if (full is not null && (Directory.Exists(full) || Path.EndsInDirectorySeparator(full)))
        {
            throw new TextToVideoException("output.folder", FailureCategory.Validation, $"{path} is a folder; name a file in it, such as {Path.Combine(path!, "video.mp4")}.");
        }
        var folder = full is null ? Directory.GetCurrentDirectory() : Path.GetDirectoryName(full)!;
        EnsureWritable(folder);
        return new OutputFile(full);
    }

    public Task<string> WriteAsync(VideoResult video, IArtifactStore store, bool withFiles, CancellationToken cancellationToken) =>
        WriteAsync(_wanted ?? Path.GetFullPath(Slug(video.Title) + ".mp4"), video, store, withFiles, cancellationToken);

    /// <summary>Those that are finished, each with its name behind the wanted one.</summary>
    /// <returns>Paths by name.</returns>
    public async Task<IReadOnlyDictionary<string, string>> WriteAsync(IReadOnlyList<VariantView> variants, IArtifactStore store, bool withFiles, CancellationToken cancellationToken)
    {
        var paths = new Dictionary<string, string>();
        foreach (var variant in variants)
        {
            if (variant.Video is not { } video) continue;
            var name = variant.Variant.Name;
            var target = _wanted is null ? Path.GetFullPath($"{Slug(video.Title)}-{name}.mp4") : $"{Stem(_wanted)}-{name}{Path.GetExtension(_wanted)}";
            paths[name] = await WriteAsync(target, video, store, withFiles, cancellationToken);
        }
        return paths;
    }

    private static async Task<string> WriteAsync(string target, VideoResult video, IArtifactStore store, bool withFiles, CancellationToken cancellationToken)
    {
        var stem = Stem(target);
        if (withFiles)
        {
            await CopyAsync(store, video.Srt, stem + ".srt", cancellationToken);
            await CopyAsync(store, video.Vtt, stem + ".vtt", cancellationToken);
            await CopyAsync(store, video.Ass, stem + ".ass", cancellationToken);
            await CopyAsync(store, video.Thumbnail, stem + ".jpg", cancellationToken);
            await CopyAsync(store, video.Storyboard, stem + ".storyboard.json", cancellationToken);
            await CopyAsync(store, video.AttributionJson, stem + ".attribution.json", cancellationToken);
            await CopyAsync(store, video.AttributionText, stem + ".attribution.txt", cancellationToken);
            await CopyAsync(store, video.Manifest, stem + ".manifest.json", cancellationToken);
        }
        await CopyAsync(store, video.Video, target, cancellationToken);
        return target;
    }

    private static string Stem(string path) => Path.Combine(Path.GetDirectoryName(path)!, Path.GetFileNameWithoutExtension(path));

    private static async Task CopyAsync(IArtifactStore store, ArtifactKey key, string target, CancellationToken cancellationToken)
    {
        var partial = $"{target}.{Guid.NewGuid():N}.partial";
        try
        {
            await using (var source = await store.OpenReadAsync(key, 0, null, cancellationToken))
            await using (var file = new FileStream(partial, FileMode.CreateNew, FileAccess.Write))
            {
                await source.CopyToAsync(file, cancellationToken);
                file.Flush(flushToDisk: true);
            }
            File.Move(partial, target, overwrite: true);
        }
        finally
        {
            File.Delete(partial);
        }
    }

    private static void EnsureWritable(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var probe = Path.Combine(folder, $".ttv-{Guid.NewGuid():N}");
            using var file = new FileStream(probe, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new TextToVideoException("output.not_writable", FailureCategory.Validation, $"The video cannot be put into {folder}: {e.Message} Choose another place with -o.");
        }
    }

    private static string Slug(string title)
    {
        var slug = new StringBuilder();
        foreach (var c in title.ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c)) slug.Append(c);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
            if (slug.Length >= LongestSlug) break;
        }
        var name = slug.ToString().Trim('-');
        return name.Length == 0 ? "video" : name;
    }
}
