using System.Text.Json;

namespace TextToVideo.Bench;

/// <summary>
/// What no renderer can be faster than: one ffmpeg that decodes the finished video and encodes it again with the settings
/// that the product used, read from its manifest.
/// </summary>
internal static class Floor
{
    private static readonly string[] EncoderOptions = ["-c:v", "-preset", "-tune", "-crf", "-profile:v", "-level", "-pix_fmt", "-bf", "-g", "-keyint_min", "-sc_threshold", "-x264-params", "-x264opts"];

    public static async Task<(Measured Process, string Settings)> RunAsync(Laboratory laboratory, Generation generation)
    {
        var settings = SettingsOf(generation.ManifestPath);
        string[] arguments =
            ["-nostdin", "-hide_banner", "-loglevel", "error", "-y", "-i", generation.VideoPath, .. settings, "-c:a", "aac", "-b:a", "192k", laboratory.File("floor.mp4")];
        return (await MeasuredProcess.RunAsync("ffmpeg", arguments, laboratory.Folder), string.Join(' ', settings));
    }

    private static List<string> SettingsOf(string manifestPath)
    {
        using var manifest = JsonDocument.Parse(File.ReadAllText(manifestPath));
        var words = manifest.RootElement.GetProperty("segments")[0].GetProperty("command").GetString()!.Split(' ');
        var settings = new List<string>();
        for (var i = 0; i + 1 < words.Length; i++)
        {
            if (EncoderOptions.Contains(words[i])) settings.AddRange([words[i], words[i + 1]]);
        }
        if (!settings.Contains("-crf")) throw new InvalidOperationException("The manifest's encoder command has no -crf; the floor would not be comparable.");
        return settings;
    }
}
