using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Branding;
using TextToVideo.Captions;
using TextToVideo.Footage;
using TextToVideo.Illustrations;
using TextToVideo.Music;
using TextToVideo.Rendering;
using TextToVideo.Scripts;
using TextToVideo.Speech;
using TextToVideo.Storyboards;

namespace TextToVideo.Studio;

public static class StudioServices
{
    /// <summary>Has the studio play every port that makes media.</summary>
    public static IServiceCollection AddFakeStudio(this IServiceCollection services, FakeStudio studio)
    {
        services.AddSingleton<IScenePlanner>(studio);
        services.AddSingleton<ISpeechSynthesizer>(studio);
        services.AddSingleton<ITranslator>(studio);
        services.AddSingleton<INarrator>(studio);
        services.AddSingleton<IWordAlignment>(studio);
        services.AddSingleton<IIllustrator>(studio);
        services.AddSingleton<IVideoRenderer>(studio);
        services.AddSingleton<IFootageProvider>(studio);
        services.AddSingleton<IMediaProbe>(studio);
        services.AddSingleton<IClipSurveyor>(studio);
        services.AddSingleton<ILogoPainter>(studio);
        services.AddSingleton<IEndCardPainter>(studio);
        services.AddSingleton<IMusicLibrary>(studio);
        services.AddSingleton<IFontInspector>(studio);
        services.AddSingleton<ICaptionWriter, OneCuePerScene>();
        return services;
    }
}
