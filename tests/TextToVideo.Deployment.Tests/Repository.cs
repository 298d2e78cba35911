using System.Text.Json;

namespace TextToVideo.Deployment.Tests;

/// <summary>The files that a deployment is made of, as text: what they need to run is not on every machine.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public static string ReadAll(string folder, string pattern) =>
        string.Join('\n', Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText));

    /// <summary>By the names that `local.settings.sample.json` has, such as `Storage__Provider`.</summary>
    public static Dictionary<string, string> SampleSettings()
    {
        using var document = JsonDocument.Parse(Read("local.settings.sample.json"));
        return document.RootElement.GetProperty("Values").EnumerateObject().ToDictionary(value => value.Name, value => value.Value.GetString()!);
    }

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "TextToVideo.sln"))) return folder.FullName;
        }
        throw new DirectoryNotFoundException("The tests do not lie inside the repository.");
    }
}
