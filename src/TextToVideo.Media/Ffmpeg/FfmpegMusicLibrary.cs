using System.Globalization;
using System.Text.RegularExpressions;
using TextToVideo.Failures;
using TextToVideo.Footage;
using TextToVideo.Media.Ffmpeg.Probing;
using TextToVideo.Media.Music;
using TextToVideo.Media.Music.Beats;
using TextToVideo.Media.Processes;
using TextToVideo.Music;
using TextToVideo.Requests;
using TextToVideo.Uploads;
using TextToVideo.Waves;

namespace TextToVideo.Media.Ffmpeg;

/// <summary>The user's own music files, and those that were uploaded.</summary>
internal sealed partial class FfmpegMusicLibrary(FfmpegTool ffmpeg, IMediaProbe probe, MusicPicker picker, PathPolicy paths, UploadShelf uploads) : IMusicLibrary
{
    /// <summary>dBFS of the loudest sample; below it nothing would be heard.</summary>
    private const double SilentDb = -60;

    /// <summary>Looked through for sound and for where it can be looped: music that has not begun by then is of no use under a video.</summary>
    private const string ListenSeconds = "600";

    private const string HeardFile = "heard.wav";

    /// <summary>One channel of 16 bits for that long, with room.</summary>
    private const long HeardBytes = 2 * SoundFrames.SampleRateHz * 700L;

    public async Task<MusicPick> PickAsync(MusicWish wish, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(wish);
        if (!UploadReference.IsOne(wish.Source)) return await picker.PickAsync(wish, cancellationToken);
        var upload = await uploads.GetAsync(IdOf(wish.Source), cancellationToken);
        await using var file = await uploads.OpenAsync(upload.Upload.Id, cancellationToken);
        return await picker.DescribeAsync(file.Path, upload.Upload.Name, [], cancellationToken) with { Path = wish.Source };
    }

    public string Fingerprint(string source)
    {
        // Its id is its content's hash already.
        if (UploadReference.IsOne(source)) return "";
        var file = Existing(source);
        return $"{file.Length}-{file.LastWriteTimeUtc.Ticks}";
    }

    public async Task<MusicLoop?> ImportAsync(string source, string path, CancellationToken cancellationToken)
    {
        if (!UploadReference.IsOne(source)) return await ImportAsync(Existing(source), path, cancellationToken);
        await using var upload = await uploads.OpenAsync(IdOf(source), cancellationToken);
        return await ImportAsync(new FileInfo(upload.Path), path, cancellationToken);
    }

    private static string IdOf(string reference) => UploadReference.IdOf(reference) ?? throw new UploadNotFoundException(reference);

    private async Task<MusicLoop?> ImportAsync(FileInfo file, string path, CancellationToken cancellationToken)
    {
        try
        {
            await probe.ProbeSoundAsync(file.FullName, cancellationToken);
        }
        catch (TextToVideoException e) when (e.Code == "media.unreadable")
        {
            throw new TextToVideoException("music.unreadable", FailureCategory.Validation, e.Message, isRetryable: false, e);
        }
        using var plain = new PlainName(file.FullName);
        if (await ListenAsync(file, plain, cancellationToken) is not > SilentDb)
            throw new TextToVideoException("music.silent", FailureCategory.Validation, $"'{file.Name}' is silent; choose another piece of music.");

        var loop = LoopFinder.Find(await WavFile.ReadAsync(Path.Combine(plain.Folder, HeardFile), cancellationToken));
        await CopyAsync(file, path, cancellationToken);
        return loop;
    }

    private static async Task CopyAsync(FileInfo file, string path, CancellationToken cancellationToken)
    {
        await using var from = file.OpenRead();
        await using var to = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        await from.CopyToAsync(to, cancellationToken);
    }

    /// <returns>dBFS of the loudest sample; null where there is none.</returns>
    private async Task<double?> ListenAsync(FileInfo file, PlainName plain, CancellationToken cancellationToken)
    {
        try
        {
            var run = await ffmpeg.RunAsync(
                [
                    "-t", ListenSeconds, "-threads", "1", .. MediaInput.Guards, "-i", plain.Name, "-map", "0:a:0",
                    "-af", $"volumedetect,aresample={SoundFrames.SampleRateHz}", "-ac", "1", "-c:a", "pcm_s16le", "-fflags", "+bitexact", HeardFile,
                ],
                plain.Folder,
                cancellationToken,
                logLevel: "info",
                limits: ToolLimits.Inspection with { CpuTime = null, FileSizeBytes = HeardBytes });
            var found = MaxVolume().Match(run.Log);
            return found.Success ? double.Parse(found.Groups["db"].ValueSpan, CultureInfo.InvariantCulture) : null;
        }
        catch (ToolFailedException e)
        {
            throw new TextToVideoException("music.unreadable", FailureCategory.Validation, $"'{file.Name}' cannot be played to its end.", isRetryable: false, e);
        }
    }

    private FileInfo Existing(string source)
    {
        var file = new FileInfo(paths.RuleOnFile(source).RealPath ?? source);
        if (paths.RuleOnFile(source).Verdict == PathVerdict.NotAllowed) throw new TextToVideoException("music.not_allowed", FailureCategory.Validation, $"The music '{file.Name}' is outside the folders that may be read.");
        return file.Exists ? file : throw new TextToVideoException("music.missing", FailureCategory.Validation, $"The music file '{file.Name}' is not there any more.");
    }

    [GeneratedRegex(@"max_volume: (?<db>-?[\d.]+) dB", RegexOptions.CultureInvariant)]
    private static partial Regex MaxVolume();
}
