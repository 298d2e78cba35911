using System.Text.Json;
using TextToVideo.Branding;
using TextToVideo.Failures;
using TextToVideo.Requests;

namespace TextToVideo.Cli.Commands;

/// <summary>A kit as its user writes it down.</summary>
internal static class BrandKitFile
{
    /// <exception cref="TextToVideoException">`brand.missing`, `brand.not_json`</exception>
    public static BrandKit Read(FileInfo file)
    {
        if (!file.Exists) throw new TextToVideoException("brand.missing", FailureCategory.Validation, $"{file.Name} does not exist.");
        try
        {
            var kit = JsonSerializer.Deserialize<BrandKit>(File.ReadAllText(file.FullName), RequestJson.Options)
                ?? throw new JsonException("it is null.");
            return kit with
            {
                Logo = kit.Logo is { File: { } logo } ? kit.Logo with { File = FromFolderOf(file, logo) } : kit.Logo,
                FontFile = kit.FontFile is { } font ? FromFolderOf(file, font) : null,
                Intro = FromFolderOf(file, kit.Intro),
                Outro = FromFolderOf(file, kit.Outro),
            };
        }
        catch (JsonException e)
        {
            throw new TextToVideoException("brand.not_json", FailureCategory.Validation, $"{file.Name} is not a brand kit: {e.Message}");
        }
    }

    private static BrandClip? FromFolderOf(FileInfo json, BrandClip? clip) =>
        clip is { File: { } named } ? clip with { File = FromFolderOf(json, named) } : clip;

    /// <summary>A path beside the JSON; what names no file there is passed on as it is.</summary>
    private static string FromFolderOf(FileInfo json, string named)
    {
        if (named.StartsWith("data:", StringComparison.Ordinal)) return named;
        var beside = Path.Combine(json.DirectoryName!, named);
        return File.Exists(beside) ? beside : named;
    }
}
