using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace TextToVideo.Cli.Tests.Services;

/// <summary>A finished video as ffprobe and ffmpeg see it.</summary>
internal sealed class VideoFile(string path)
{
    private const int SampleRateHz = 16_000;

    public async Task<JsonElement> ProbeAsync(CancellationToken cancellationToken) => JsonDocument.Parse(
        await RunAsync("ffprobe", ["-v", "error", "-show_streams", "-show_format", "-of", "json", path], cancellationToken)).RootElement;

    /// <summary>A frame of 8 by 8 grey pixels.</summary>
    public Task<byte[]> FrameAsync(double seconds, CancellationToken cancellationToken) => RunAsync(
        "ffmpeg",
        ["-v", "error", "-nostdin", "-ss", seconds.ToString(System.Globalization.CultureInfo.InvariantCulture), "-i", path, "-frames:v", "1", "-vf", "scale=8:8:flags=area,format=gray", "-f", "rawvideo", "-"],
        cancellationToken);

    /// <summary>When sound begins after at least a fifth of a second of quiet, in seconds.</summary>
    public async Task<IReadOnlyList<double>> OnsetsAsync(CancellationToken cancellationToken)
    {
        const int FrameSamples = SampleRateHz / 100;
        const int QuietFrames = 20;
        const double QuietLevel = 60;
        var bytes = await RunAsync("ffmpeg", ["-v", "error", "-nostdin", "-i", path, "-ac", "1", "-ar", $"{SampleRateHz}", "-f", "s16le", "-"], cancellationToken);
        var samples = MemoryMarshal.Cast<byte, short>(bytes).ToArray();
        var onsets = new List<double>();
        var quiet = QuietFrames;
        for (var frame = 0; (frame + 1) * FrameSamples <= samples.Length; frame++)
        {
            var level = samples.Skip(frame * FrameSamples).Take(FrameSamples).Average(sample => Math.Abs((double)sample));
            if (level > QuietLevel && quiet >= QuietFrames) onsets.Add(frame / 100.0);
            quiet = level > QuietLevel ? 0 : quiet + 1;
        }
        return onsets;
    }

    private static async Task<byte[]> RunAsync(string program, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        using var output = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(output, cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        Assert.AreEqual(0, process.ExitCode, $"{program} failed");
        return output.ToArray();
    }
}
