using System.Reflection;
using TextToVideo.Api.Hosting;
using TextToVideo.Media;
using TextToVideo.Providers;
using TextToVideo.Storage;

namespace TextToVideo.Deployment.Tests;

/// <summary>The settings that a Functions app reads: those of all options that name their section, in the projects that it is made of.</summary>
internal static class DeployedOptions
{
    private static readonly Assembly[] Projects =
    [
        typeof(ProductWork).Assembly, typeof(ApiOptions).Assembly, typeof(LocalMediaServices).Assembly, typeof(ProviderServices).Assembly, typeof(StorageServices).Assembly,
    ];

    /// <summary>As an environment variable spells them, such as `Api__Limits`; settings within one are not told apart.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "Storage__Provider",
        .. Projects.SelectMany(project => project.GetTypes()).SelectMany(NamesOf).Order(StringComparer.Ordinal),
    ];

    /// <summary>
    /// Those that neither the sample nor Bicep gives, a section or one setting, with the reason. All can be set under their names:
    /// in the sample's file, and in Azure by the parameter `settings`.
    /// </summary>
    public static IReadOnlyDictionary<string, string> LeftToDefaults { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Api__AllowedHosts"] = "The ingress passes on its own host name alone.",
        ["Api__AllowedOrigins"] = "No page of another origin is known beforehand.",
        ["Api__Keys"] = "Function keys are asked for; further keys are the operator's choice.",
        ["Api__Limits"] = "The defaults bound what one caller may do.",
        ["Api__LinkLifetime"] = "A day suits both.",
        ["Api__MediaFolders"] = "Workers share no folder; clips come by address.",
        ["Ffmpeg__Crf"] = "Requests choose their quality.",
        ["Ffmpeg__Encoder"] = "Workers have no graphics hardware.",
        ["Ffmpeg__EncoderThreads"] = "Encoders side by side use the cores better.",
        ["Ffmpeg__IdleLimit"] = "A safeguard.",
        ["Ffmpeg__ParallelRenders"] = "As many as the machine has cores.",
        ["Ffmpeg__Preset"] = "Requests choose their quality.",
        ["Ffmpeg__TimeLimit"] = "As long as functionTimeout in host.json.",
        ["Footage__Channels"] = "Taste.",
        ["Moderation"] = "No words are refused unless an operator lists some.",
        ["Piper"] = "The image has no such voices.",
        ["Pocketsphinx"] = "Where the image's package puts its model.",
        ["Providers"] = "Keys come from the vault under their common names; addresses, limits and prices are those that the services publish.",
        ["Retention__Interval"] = "Not read here: a timer trigger cleans.",
        ["Speech"] = "The usual order of voices and aligners.",
        ["Storage__Blob__MaxRetries"] = "Two minutes of a store that is away.",
        ["Tools"] = "Programs are found by their names.",
        ["Webhooks__AllowedPrivateHosts"] = "None, unless an operator trusts one.",
        ["Webhooks__Secrets"] = "Made and kept in the store where none is given.",
        ["Whisper__Mirror"] = "The address itself is given.",
        ["Whisper__Model"] = "The address itself is given.",
        ["Whisper__ModelFolder"] = "Below the temporary folder; workers share the model through the store.",
        ["Whisper__Threads"] = "Of the program, which is not used here.",
        ["Whisper__TimeWarping"] = "Of the program, which is not used here.",
    };

    private static IEnumerable<string> NamesOf(Type type)
    {
        if (type.GetField("Section", BindingFlags.Public | BindingFlags.Static)?.GetRawConstantValue() is not string section) return [];
        return type.GetProperties().Where(property => property.CanWrite).Select(property => $"{section}:{property.Name}".Replace(":", "__", StringComparison.Ordinal));
    }
}
