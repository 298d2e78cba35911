using System.Text.Json;
using TextToVideo.Captions;
using TextToVideo.Rendering;
using TextToVideo.Requests;

namespace TextToVideo.Api.Mcp;

/// <summary>What an agent may ask of a video: the request's fields but for those that are for servers.</summary>
internal sealed record GenerateVideoArguments
{
    public string? Prompt { get; init; }

    public string? Script { get; init; }

    public IReadOnlyList<SceneRequest>? Scenes { get; init; }

    public string? Title { get; init; }

    /// <summary>The form of the script: `explainer`, `listicle`, `story`, `how_to`, `quote` or `news`.</summary>
    public string? Template { get; init; }

    public double? DurationSeconds { get; init; }

    public Aspect Aspect { get; init; } = Aspect.Landscape;

    public Quality Quality { get; init; } = Quality.Medium;

    public string Language { get; init; } = "en";

    public string? Voice { get; init; }

    public double Rate { get; init; } = 1;

    /// <summary>Semitones above the voice's own pitch, -6 to 6.</summary>
    public double Pitch { get; init; }

    public CaptionStyleName Captions { get; init; } = CaptionStyleName.Highlight;

    public TransitionKind? Transition { get; init; }

    public VideoCodec Codec { get; init; } = VideoCodec.H264;

    /// <summary>Half the size, as fast as can be.</summary>
    public bool Draft { get; init; }

    public string? Music { get; init; }

    public string? MusicMood { get; init; }

    public string? Footage { get; init; }

    public IReadOnlyList<string>? Uploads { get; init; }

    /// <summary>Name of a brand kit that the server keeps.</summary>
    public string? Brand { get; init; }

    /// <summary>Several videos of the same words: one of each combination of `aspects`, `languages` and `caption_styles`, at most 24.</summary>
    public VideoVariants? Variants { get; init; }

    public int Seed { get; init; }

    /// <summary>Stop at the storyboard until edit_storyboard approves it.</summary>
    public bool Approval { get; init; }

    /// <summary>Whether it begins before other jobs that wait: `high`, `normal` or `low`.</summary>
    public JobPriority Priority { get; init; } = JobPriority.Normal;

    public JsonElement? Metadata { get; init; }

    /// <summary>Answer once the job has ended or waits for approval, telling of progress meanwhile.</summary>
    public bool Wait { get; init; }

    public VideoRequest ToRequest() => new()
    {
        Prompt = Prompt,
        Script = Script,
        Scenes = Scenes,
        Title = Title,
        Template = Template,
        DurationSeconds = DurationSeconds,
        Aspect = Aspect,
        Quality = Quality,
        Language = Language,
        Voice = Voice,
        Rate = Rate,
        Pitch = Pitch,
        Captions = Captions,
        Transition = Transition,
        Codec = Codec,
        Draft = Draft,
        Music = Music,
        MusicMood = MusicMood,
        Footage = Footage,
        Uploads = Uploads,
        Brand = Brand,
        Variants = Variants,
        Seed = Seed,
        Approval = Approval,
        Priority = Priority,
        Metadata = Metadata,
    };
}
