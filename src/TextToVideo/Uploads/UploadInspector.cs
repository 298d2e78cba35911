using TextToVideo.Branding.Svg;
using TextToVideo.Captions;
using TextToVideo.Failures;
using TextToVideo.Footage;

namespace TextToVideo.Uploads;

/// <summary>Looks into a file before it is kept: by its first bytes what it is, by decoding whether it is good.</summary>
public sealed class UploadInspector(IMediaProbe probe, IFontInspector fonts)
{
    private const string Unreadable = "media.unreadable";

    /// <exception cref="UploadTypeException"/>
    internal static MediaSignature Recognise(ReadOnlySpan<byte> head) => MediaSignature.Of(head)
        ?? throw new UploadTypeException($"The content is none that videos are made with; send {MediaSignature.Known}.");

    /// <summary>Fills in what decoding tells.</summary>
    /// <exception cref="UploadTypeException"/>
    internal async Task<Upload> InspectAsync(Upload upload, string path, CancellationToken cancellationToken)
    {
        if (upload.Kind is UploadKind.Font or UploadKind.Vector)
        {
            Read(upload, path);
            return upload;
        }
        if (upload.Kind == UploadKind.Audio) return await ListenAsync(upload, path, cancellationToken);
        try
        {
            var facts = await probe.ProbePictureAsync(path, cancellationToken);
            var kind = facts.Kind == FootageKind.Video ? UploadKind.Video : UploadKind.Picture;
            return upload with { Kind = kind, Width = facts.Width, Height = facts.Height, Seconds = Math.Round(facts.Seconds, 3) };
        }
        catch (TextToVideoException e) when (e.Code == Unreadable && upload.Kind == UploadKind.Video)
        {
            // A container for video with sound alone is music, too.
            return await ListenAsync(upload, path, cancellationToken);
        }
        catch (TextToVideoException e) when (e.Code == Unreadable)
        {
            throw Broken(upload, e);
        }
    }

    /// <summary>What brand kits take is looked into again there.</summary>
    private void Read(Upload upload, string path)
    {
        try
        {
            if (upload.Kind == UploadKind.Font)
            {
                fonts.Inspect(path);
                return;
            }
            using var svg = File.OpenRead(path);
            SvgCleaner.Clean(svg);
        }
        catch (InvalidDataException e)
        {
            throw new UploadTypeException($"The file begins as {upload.MediaType} but cannot be used: {e.Message}", e);
        }
        catch (SvgRefusedException e)
        {
            throw new UploadTypeException(e.Message, e);
        }
    }

    private async Task<Upload> ListenAsync(Upload upload, string path, CancellationToken cancellationToken)
    {
        try
        {
            var length = await probe.ProbeSoundAsync(path, cancellationToken);
            return upload with { Kind = UploadKind.Audio, MediaType = upload.MediaType.Replace("video/", "audio/", StringComparison.Ordinal), Seconds = Math.Round(length.TotalSeconds, 3) };
        }
        catch (TextToVideoException e) when (e.Code == Unreadable)
        {
            throw Broken(upload, e);
        }
    }

    private static UploadTypeException Broken(Upload upload, TextToVideoException e) =>
        new($"The file begins as {upload.MediaType} but cannot be decoded; it is damaged, not whole, or too large to be shown.", e);
}
