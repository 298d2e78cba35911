using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using TextToVideo.Failures;
using TextToVideo.Media.Processes;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Ffmpeg.Encoders;

/// <param name="Warning">Null: it is the one that was wished for.</param>
internal sealed record ChosenEncoder(VideoEncoder Encoder, string? Warning);

/// <summary>
/// Which encoder this machine uses for a codec. Builds of ffmpeg list encoders whose hardware is not there, so each is
/// tried on one frame, once; where none works, the processor encodes.
/// </summary>
internal sealed class EncoderChoice(FfmpegTool ffmpeg, IOptions<FfmpegOptions> options)
{
    private const string Software = "software";
    private const string Auto = "auto";

    private static readonly TimeSpan TrialLimit = TimeSpan.FromSeconds(20);

    private readonly ConcurrentDictionary<VideoCodec, Lazy<Task<ChosenHardware>>> _hardware = new();

    /// <summary>Drafts are encoded by the processor: they are small, and begin at once.</summary>
    public async Task<ChosenEncoder> ForAsync(VideoCodec codec, bool draft, CancellationToken cancellationToken)
    {
        var software = new ChosenEncoder(SoftwareEncoders.Of(codec, draft, options.Value), null);
        if (draft || options.Value.Encoder == Software) return software;
        var chosen = await _hardware.GetOrAdd(codec, key => new Lazy<Task<ChosenHardware>>(() => TryAllAsync(key))).Value.WaitAsync(cancellationToken);
        return chosen.Encoder is { } encoder ? new ChosenEncoder(encoder, null) : software with { Warning = chosen.Warning };
    }

    private async Task<ChosenHardware> TryAllAsync(VideoCodec codec)
    {
        var wished = options.Value.Encoder;
        var families = wished == Auto ? HardwareEncoders.Families : [wished];
        foreach (var family in families)
        {
            var encoder = HardwareEncoders.Of(family, codec, options.Value.Crf);
            if (await WorksAsync(encoder)) return new ChosenHardware(encoder, null);
        }
        return new ChosenHardware(null, wished == Auto ? null : $"The encoder '{wished}' cannot encode {codec} on this machine; the processor encodes instead.");
    }

    private async Task<bool> WorksAsync(VideoEncoder encoder)
    {
        var upload = encoder.UploadFilter is { } filter ? $",{filter}" : "";
        try
        {
            await ffmpeg.RunAsync(
                [.. encoder.DeviceArguments, "-f", "lavfi", "-i", "color=s=640x360:r=30", "-vf", $"format=yuv420p{upload}", "-frames:v", "1", .. encoder.Arguments, "-f", "null", "-"],
                Path.GetTempPath(),
                CancellationToken.None,
                timeLimit: TrialLimit);
            return true;
        }
        catch (TextToVideoException)
        {
            // No such device, driver or encoder: what it says is of use to nobody who did not wish for it.
            return false;
        }
    }

    private sealed record ChosenHardware(VideoEncoder? Encoder, string? Warning);
}
