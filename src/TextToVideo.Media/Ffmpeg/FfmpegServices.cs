using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TextToVideo.Branding;
using TextToVideo.Captions;
using TextToVideo.Footage;
using TextToVideo.Inspection;
using TextToVideo.Media.Ffmpeg.Encoders;
using TextToVideo.Media.Ffmpeg.Inspection;
using TextToVideo.Media.Ffmpeg.Logos;
using TextToVideo.Media.Ffmpeg.Probing;
using TextToVideo.Media.Ffmpeg.Sound;
using TextToVideo.Media.Ffmpeg.Surveying;
using TextToVideo.Media.Ffmpeg.Thumbnails;
using TextToVideo.Media.FolderFootage;
using TextToVideo.Media.Processes;
using TextToVideo.Media.Music;
using TextToVideo.Media.UploadFootage;
using TextToVideo.Music;
using TextToVideo.Requests;
using TextToVideo.Rendering;
using TextToVideo.Uploads;

namespace TextToVideo.Media.Ffmpeg;

public static class FfmpegServices
{
    /// <summary>The renderer, the media probe, music files and the user's footage folders. Needs an artifact store and a caption writer from elsewhere.</summary>
    public static IServiceCollection AddFfmpeg(this IServiceCollection services, Action<FfmpegOptions>? configure = null)
    {
        services.AddOptions<FfmpegOptions>().Configure(configure ?? (_ => { })).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ToolLocator>();
        services.TryAddSingleton<ToolRunner>();
        services.TryAddSingleton<ToolVersionProbe>();
        services.AddSingleton<FfmpegTool>();
        services.AddSingleton<FfprobeTool>();
        services.AddSingleton<EncoderChoice>();
        services.AddSingleton<SegmentRenderer>();
        services.AddSingleton<ClipFitter>();
        services.AddSingleton<SoundMixer>();
        services.AddSingleton<SoundGauge>();
        services.AddSingleton<VideoAssembler>();
        services.AddSingleton<ThumbnailPainter>();
        services.AddSingleton<IVideoRenderer, FfmpegRenderer>();
        services.AddSingleton<IMediaProbe, FfmpegProbe>();
        services.AddSingleton<IClipSurveyor, FfmpegSurveyor>();
        services.AddSingleton<ILogoPainter, LogoPainter>();
        services.AddSingleton<IVideoGauge, FfmpegGauge>();
        services.AddSingleton<ICaptionShaping, AssShaping>();
        services.TryAddSingleton(PathPolicy.Anywhere);
        services.TryAddSingleton<UploadShelf>();
        services.AddSingleton<MusicPicker>();
        services.AddSingleton<IMusicLibrary, FfmpegMusicLibrary>();
        services.AddSingleton<IFootageProvider, UploadFootageProvider>();
        services.AddSingleton<IFootageProvider, FolderFootageProvider>();
        return services;
    }
}
