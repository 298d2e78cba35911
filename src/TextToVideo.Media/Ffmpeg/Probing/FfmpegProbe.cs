using System.Globalization;
using TextToVideo.Failures;
using TextToVideo.Footage;
using TextToVideo.Media.Processes;

namespace TextToVideo.Media.Ffmpeg.Probing;

/// <summary>Reads what a file says of itself, within limits, and then decodes from both of its ends before believing it.</summary>
internal sealed class FfmpegProbe(FfmpegTool ffmpeg, FfprobeTool ffprobe) : IMediaProbe
{
    private const string TonesFile = "tones.gray";

    private const int LongestSide = 16_384;

    private static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(1);
    private static readonly HashSet<string> InterlacedOrders = ["tt", "bb", "tb", "bt"];
    private static readonly HashSet<string> HdrTransfers = ["smpte2084", "arib-std-b67"];

    public async Task<MediaFacts> ProbePictureAsync(string path, CancellationToken cancellationToken)
    {
        using var file = new PlainName(path);
        var report = await ReadAsync(file, cancellationToken);
        var stream = report.Streams.FirstOrDefault(s => s.IsPicture) ?? throw Unreadable(file, "it holds no picture");
        if (stream.Width < 1 || stream.Height < 1) throw Unreadable(file, "its size is unknown or beyond the 8192x8192 pixels that are read");
        if (Math.Max(stream.Width, stream.Height) > LongestSide || (long)stream.Width * stream.Height > MediaInput.MostPixels)
            throw Unreadable(file, $"{stream.Width}x{stream.Height} pixels are too many; at most 8192x8192 are read");

        var kind = KindOf(report, stream);
        var seconds = kind == FootageKind.Picture ? 0 : stream.Duration ?? report.Format.Duration ?? 0;
        var tones = await DecodeFrameAsync(file, [], cancellationToken) ?? throw Unreadable(file, "no frame of it can be decoded");
        if (kind == FootageKind.Video)
        {
            if (seconds <= 0) seconds = await CountLengthAsync(file, cancellationToken);
            tones += await DecodeEndAsync(file, NearEnd(seconds, stream.FramesPerSecond ?? 0), cancellationToken);
        }
        return Describe(report, stream, kind, seconds) with { Tones = tones };
    }

    public async Task<TimeSpan> ProbeSoundAsync(string path, CancellationToken cancellationToken)
    {
        using var file = new PlainName(path);
        var report = await ReadAsync(file, cancellationToken);
        var stream = report.Streams.FirstOrDefault(s => s.CodecType == "audio") ?? throw Unreadable(file, "it holds no sound");
        await DecodeSoundAsync(file, cancellationToken);
        return TimeSpan.FromSeconds(stream.Duration ?? report.Format.Duration ?? throw Unreadable(file, "its length is unknown"));
    }

    /// <summary>Two frames less than the last fifth: a slow show of pictures may hold its last one for long.</summary>
    private static double NearEnd(double seconds, double framesPerSecond) => Math.Max(0, (seconds * 0.8) - (framesPerSecond > 0 ? 2 / framesPerSecond : 0));

    private async Task<ProbeReport> ReadAsync(PlainName file, CancellationToken cancellationToken)
    {
        if (file.Length == 0) throw Unreadable(file, "it is empty");
        return await TryAsync(file, () => ffprobe.ReadAsync(file.Path, cancellationToken, withFirstFrame: true));
    }

    /// <summary>
    /// Half a download says the same of itself as the whole file; it is the last part that is missing. Between a key frame and the moment
    /// there may be hundreds of frames: at first only those that others need are decoded, without smoothing their blocks.
    /// </summary>
    private async Task<string> DecodeEndAsync(PlainName file, double atSeconds, CancellationToken cancellationToken)
    {
        string[] seek = ["-ss", atSeconds.ToString("0.###", CultureInfo.InvariantCulture)];
        return await DecodeFrameAsync(file, ["-skip_frame", "noref", "-skip_loop_filter", "all", .. seek], cancellationToken)
            ?? await DecodeFrameAsync(file, seek, cancellationToken)
            // What is there of it is whole; where its last key frame lies, nobody knows.
            ?? (MediaInput.SeeksToKeyFrames(file.Name) ? null : await DecodeFrameAsync(file, [], cancellationToken))
            ?? throw Unreadable(file, "its end is missing");
    }

    /// <returns>The frame's <see cref="PictureTones"/>, as it is decoded anyway; null where there is no frame.</returns>
    private async Task<string?> DecodeFrameAsync(PlainName file, string[] from, CancellationToken cancellationToken)
    {
        var run = await TryAsync(file, () => ffmpeg.RunAsync(
            [
                "-threads", "1", .. from, .. MediaInput.Guards, "-i", file.Name, "-map", "0:v:0", "-frames:v", "1",
                "-vf", $"scale={PictureTones.Columns}:{PictureTones.Rows}:flags=area,format=gray", "-f", "rawvideo", TonesFile,
            ],
            file.Folder,
            cancellationToken,
            timeLimit: TimeLimit,
            limits: ToolLimits.Inspection));
        return run.Frames == 0 ? null : PictureTones.Write(await File.ReadAllBytesAsync(Path.Combine(file.Folder, TonesFile), cancellationToken));
    }

    private async Task DecodeSoundAsync(PlainName file, CancellationToken cancellationToken) =>
        await TryAsync(file, () => ffmpeg.RunAsync(
            ["-threads", "1", .. MediaInput.Guards, "-i", file.Name, "-map", "0:a:0", "-frames:a", "1", "-f", "null", "-"],
            file.Folder,
            cancellationToken,
            timeLimit: TimeLimit,
            limits: ToolLimits.Inspection));

    /// <summary>Recordings of browsers do not say how long they are.</summary>
    private async Task<double> CountLengthAsync(PlainName file, CancellationToken cancellationToken)
    {
        var run = await TryAsync(file, () => ffmpeg.RunAsync(
            ["-threads", "1", .. MediaInput.Guards, "-i", file.Name, "-map", "0:v:0", "-c", "copy", "-f", "null", "-"], file.Folder, cancellationToken, timeLimit: TimeLimit, limits: ToolLimits.Inspection));
        return run.Position.TotalSeconds > 0 ? run.Position.TotalSeconds : throw Unreadable(file, "its length is unknown");
    }

    /// <summary>Whatever a tool chokes on, it is the file's fault.</summary>
    private static async Task<T> TryAsync<T>(PlainName file, Func<Task<T>> look)
    {
        try
        {
            return await look();
        }
        catch (ToolFailedException e)
        {
            throw Unreadable(file, Reason(e, file), e);
        }
        catch (TextToVideoException e) when (e.Code.EndsWith(".timeout", StringComparison.Ordinal))
        {
            throw Unreadable(file, "reading it takes too long", e);
        }
    }

    private static MediaFacts Describe(ProbeReport report, ProbedStream stream, FootageKind kind, double seconds)
    {
        var rotation = Rotation(stream.SideData.Concat(report.Frames.Where(f => f.MediaType == "video").SelectMany(f => f.SideData)));
        var width = Math.Max(1, (int)Math.Round(stream.Width * (ProbedNumber.ParseRatio(stream.PixelAspect, ':') ?? 1)));
        return new MediaFacts
        {
            Kind = kind,
            Width = rotation is 90 or 270 ? stream.Height : width,
            Height = rotation is 90 or 270 ? width : stream.Height,
            Seconds = seconds,
            FramesPerSecond = kind == FootageKind.Picture ? 0 : stream.FramesPerSecond ?? 0,
            RotationDegrees = rotation,
            HasAudio = report.Streams.Any(s => s.CodecType == "audio"),
            Codec = stream.CodecName,
            IsHdr = HdrTransfers.Contains(stream.Transfer ?? ""),
            IsInterlaced = InterlacedOrders.Contains(stream.FieldOrder ?? ""),
            ColourMatrix = stream.Matrix is null or "unknown" or "gbr" ? null : stream.Matrix,
            HasAlpha = PixelFormats.HaveAlpha(stream.PixelFormat),
        };
    }

    private static FootageKind KindOf(ProbeReport report, ProbedStream stream) =>
        report.Format.Name.EndsWith("_pipe", StringComparison.Ordinal) || report.Format.Name == "image2" || stream.FrameCount == 1
            || (report.Format.Name == "gif" && (stream.Duration ?? 0) <= 0.11)
            ? FootageKind.Picture
            : FootageKind.Video;

    /// <summary>The display matrix counts against the clock.</summary>
    private static int Rotation(IEnumerable<ProbedSideData> sideData)
    {
        var degrees = -(sideData.Select(s => s.Rotation).FirstOrDefault(r => r is not null) ?? 0);
        return (((int)Math.Round(degrees / 90) * 90 % 360) + 360) % 360;
    }

    private static string Reason(ToolFailedException failure, PlainName file)
    {
        var line = failure.StandardErrorTail.TrimEnd().Split('\n')[^1].Trim();
        return line.Replace(file.Name, file.ShownName, StringComparison.Ordinal);
    }

    private static TextToVideoException Unreadable(PlainName file, string why, Exception? inner = null) =>
        new("media.unreadable", FailureCategory.Validation, $"'{file.ShownName}' cannot be used: {why}.", isRetryable: false, inner);
}
