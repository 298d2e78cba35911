using TextToVideo.Failures;
using TextToVideo.Inspection;

namespace TextToVideo.Cli.Commands;

/// <summary>The caption files that belong to a video.</summary>
internal sealed record SideCars(string? Subtitles, string? BurntIn)
{
    /// <param name="named">By the user; null: those with the video's name, else those that a job keeps beside it.</param>
    public static SideCars Of(FileInfo video, FileInfo? named)
    {
        if (named is not null)
        {
            if (!named.Exists) throw new TextToVideoException("captions.missing", FailureCategory.Validation, $"'{named.FullName}' does not exist.");
            return IsAss(named.FullName) ? new SideCars(null, named.FullName) : new SideCars(named.FullName, null);
        }
        var folder = video.DirectoryName ?? ".";
        string? Find(string extension) => new[] { Path.GetFileNameWithoutExtension(video.Name), "captions" }
            .Select(stem => Path.Combine(folder, stem + extension)).FirstOrDefault(File.Exists);
        return new SideCars(Find(".srt") ?? Find(".vtt"), Find(".ass"));
    }

    public IReadOnlyList<ReadCaption> ReadCues() => Subtitles is null ? [] : SubtitleReader.Read(File.ReadAllText(Subtitles));

    public string? ReadBurntIn() => BurntIn is null ? null : File.ReadAllText(BurntIn);

    private static bool IsAss(string path) => Path.GetExtension(path).Equals(".ass", StringComparison.OrdinalIgnoreCase);
}
