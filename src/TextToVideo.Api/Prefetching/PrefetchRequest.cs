using TextToVideo.Requests;

namespace TextToVideo.Api.Prefetching;

/// <summary>What to prepare: scripts of videos to come, searches for footage, or both. At most 10 and 50.</summary>
public sealed record PrefetchRequest
{
    public IReadOnlyList<string> Scripts { get; init; } = [];

    public IReadOnlyList<string> Queries { get; init; } = [];

    /// <summary>This and what follows must be as the videos will be asked for: another voice is another recording.</summary>
    public string Language { get; init; } = "en";

    public string? Voice { get; init; }

    public double Rate { get; init; } = 1;

    public double Pitch { get; init; }

    public Aspect Aspect { get; init; } = Aspect.Landscape;

    public Quality Quality { get; init; } = Quality.Medium;

    public bool Draft { get; init; }

    public string? Template { get; init; }

    public string? Brand { get; init; }

    public double? DurationSeconds { get; init; }

    public int Seed { get; init; }

    internal VideoRequest VideoOf(string script) => new()
    {
        Script = script,
        Language = Language,
        Voice = Voice,
        Rate = Rate,
        Pitch = Pitch,
        Aspect = Aspect,
        Quality = Quality,
        Draft = Draft,
        Template = Template,
        Brand = Brand,
        DurationSeconds = DurationSeconds,
        Seed = Seed,
    };
}
