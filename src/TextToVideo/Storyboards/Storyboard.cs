using System.Text.Json.Serialization;
using TextToVideo.Scripts;

namespace TextToVideo.Storyboards;

public sealed record Storyboard
{
    public required string Title { get; init; }

    public required string Language { get; init; }

    public required int Seed { get; init; }

    public required IReadOnlyList<StoryboardScene> Scenes { get; init; }

    /// <summary>Only in answers to users; what comes back with an edit is not looked at.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public StoryboardReview? Review { get; init; }

    /// <summary>What captions cannot show of its words. Only in answers; never kept.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Warnings { get; init; }

    /// <summary>Of keywords, queries and <see cref="StoryboardScene.Depicts"/>, where the texts are a translation; null: that of the texts.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? DepictsLanguage { get; init; }

    /// <summary>All that is said.</summary>
    public string Words() => string.Join(' ', Scenes.Select(scene => scene.Text));

    /// <summary>With the words by which its pictures are chosen: a translation shows what its original shows.</summary>
    public Storyboard ForPictures() => DepictsLanguage is null ? this : this with
    {
        Language = DepictsLanguage,
        Scenes = [.. Scenes.Select(scene => scene with { Text = scene.Depicts ?? scene.Text })],
    };

    public Storyboard Translated(TranslatedScript script, string language)
    {
        ArgumentNullException.ThrowIfNull(script);
        return this with
        {
            Title = script.Title,
            Language = language,
            DepictsLanguage = DepictsLanguage ?? Language,
            Scenes = [.. Scenes.Zip(script.Texts, (scene, text) => scene with { Text = text, Depicts = scene.Depicts ?? scene.Text })],
        };
    }
}
