using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TextToVideo.Captions;
using TextToVideo.Health;
using TextToVideo.Media.Assets;
using TextToVideo.Media.Ffmpeg;
using TextToVideo.Media.Fonts;
using TextToVideo.Media.Health;
using TextToVideo.Media.Illustrations;
using TextToVideo.Media.Processes;
using TextToVideo.Media.Speech;
using TextToVideo.Media.Whisper;

namespace TextToVideo.Media;

/// <summary>Composes what works with the programs, fonts and pictures of this machine.</summary>
public static class LocalMediaServices
{
    /// <param name="cacheFolder">For files that are made once and can be made again: fonts, indexes.</param>
    public static IServiceCollection AddLocalMedia(this IServiceCollection services, IConfiguration configuration, string cacheFolder)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.TryAddSingleton(TimeProvider.System);
        services.AddTools();
        services.TryAddSingleton(AssetFolders.OfProcess());
        services.AddCaptions(cacheFolder);
        services.AddIllustrations();
        services.AddFfmpeg(options => configuration.GetSection(FfmpegOptions.Section).Bind(options));
        services.AddLocalSpeech();
        services.AddWhisper(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(cacheFolder))!, "models"));
        services.AddSingleton<IReadinessCheck, ToolCheck>();
        services.AddSingleton<IReadinessCheck, AssetCheck>();
        return services;
    }

    private static void AddCaptions(this IServiceCollection services, string cacheFolder)
    {
        services.AddSingleton(provider => new FontLibrary(provider.GetRequiredService<AssetFolders>(), cacheFolder));
        services.AddSingleton<ICaptionFonts>(provider => provider.GetRequiredService<FontLibrary>());
        services.AddSingleton<ICaptionWriter, CaptionWriter>();
        services.AddSingleton<IFontInspector, FontInspector>();
    }
}
