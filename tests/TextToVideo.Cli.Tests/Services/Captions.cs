using System.Globalization;
using System.Text.RegularExpressions;
using TextToVideo.Cli.Tests.Running;

namespace TextToVideo.Cli.Tests.Services;

/// <summary>The subtitles beside a finished video, held against its sound.</summary>
internal static partial class Captions
{
    /// <summary>Every sentence begins after a pause, and with a cue of its own.</summary>
    public static async Task AssertStartWithTheVoiceAsync(WorkFolder folder, CancellationToken cancellationToken)
    {
        var onsets = await new VideoFile(folder.File("out.mp4")).OnsetsAsync(cancellationToken);
        var cues = CueStart().Matches(await File.ReadAllTextAsync(folder.File("out.vtt"), cancellationToken)).Select(match => TimeSpan.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture).TotalSeconds).ToList();
        Assert.IsNotEmpty(cues);
        Assert.IsNotEmpty(onsets);
        foreach (var onset in onsets) Assert.IsLessThan(0.08, cues.Min(cue => Math.Abs(cue - onset)), $"no cue where the voice sets in, at {onset} s; cues at {string.Join(", ", cues)}");
    }

    [GeneratedRegex(@"^(\d\d:\d\d:\d\d\.\d{3}) -->", RegexOptions.Multiline)]
    private static partial Regex CueStart();
}
