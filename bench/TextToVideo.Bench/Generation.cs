using System.Text.Json;

namespace TextToVideo.Bench;

/// <summary>One run of `ttv generate`, as a user would do it.</summary>
internal sealed record Generation(Measured Process, double VideoSeconds, string VideoPath, string ManifestPath)
{
    public static async Task<Generation> RunAsync(Laboratory laboratory, string home, string script, string name, IReadOnlyList<string> options)
    {
        var scriptFile = laboratory.File(name + ".txt");
        await File.WriteAllTextAsync(scriptFile, script);
        var video = laboratory.File(name + ".mp4");
        string[] arguments = ["generate", "--home", laboratory.File(home), "--script", scriptFile, "--output", video, "--with-files", "--json", "--title", "Bench", .. options];
        var measured = await MeasuredProcess.RunAsync(laboratory.Ttv, arguments, laboratory.Folder);
        using var result = JsonDocument.Parse(measured.Output);
        var seconds = result.RootElement.GetProperty("video").GetProperty("seconds").GetDouble();
        return new Generation(measured, seconds, video, Path.ChangeExtension(video, ".manifest.json"));
    }
}
