using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TextToVideo.Artifacts;
using TextToVideo.Webhooks;

namespace TextToVideo.Api.Secrets;

public static class SecretServices
{
    // Part of every key's purpose: with another name nothing that was sealed opens again.
    private const string ApplicationName = "TextToVideo";

    /// <param name="folder">Where the keys are kept; made where missing, for its owner's eyes only. Who loses it loses what was sealed.</param>
    public static IServiceCollection AddSecretBox(this IServiceCollection services, string folder)
    {
        services.AddDataProtection().SetApplicationName(ApplicationName).PersistKeysToFileSystem(KeyFolder(folder));
        services.AddSingleton<ISecretBox, ProtectedSecrets>();
        return services;
    }

    /// <summary>For hosts that have no folder of their own: the keys are kept in the artifact store.</summary>
    public static IServiceCollection AddSharedSecretBox(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName(ApplicationName);
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider =>
            new ConfigureOptions<KeyManagementOptions>(options => options.XmlRepository = new ArtifactKeyRing(provider.GetRequiredService<IArtifactStore>())));
        services.AddSingleton<ISecretBox, ProtectedSecrets>();
        return services;
    }

    private static DirectoryInfo KeyFolder(string path) =>
        OperatingSystem.IsWindows()
            ? Directory.CreateDirectory(path)
            : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
}
