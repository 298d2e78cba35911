using System.Text.Json;
using System.Text.Json.Serialization;
using TextToVideo.Captions;
using TextToVideo.Rendering;

namespace TextToVideo.Requests;

/// <summary>
/// What a video is to be made of: exactly one of <see cref="Prompt"/>, <see cref="Script"/> and <see cref="Scenes"/>;
/// all else has a default. Checked as a whole by <see cref="VideoRequestValidator"/>.
/// </summary>
public sealed record VideoRequest
{
    /// <summary>A topic or instruction. With a language model configured it becomes a script; without, it is narrated as it stands.</summary>
    public string? Prompt { get; init; }

    /// <summary>The narration, word for word. At most 40,000 characters; Chinese, Japanese and Korean ones count twice.</summary>
    public string? Script { get; init; }

    /// <summary>Ready scenes, in order. At most 500.</summary>
    public IReadOnlyList<SceneRequest>? Scenes { get; init; }

    public string? Title { get; init; }

    /// <summary>The form of the script: `explainer`, `listicle`, `story`, `how_to`, `quote` or `news`; null: none.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
    public string? Template { get; init; }

    /// <summary>Wanted length in seconds, 3 to 3,600; null: as long as the narration takes.</summary>
    public double? DurationSeconds { get; init; }

    public Aspect Aspect { get; init; } = Aspect.Landscape;

    public Quality Quality { get; init; } = Quality.Medium;

    /// <summary>BCP 47, such as `en`, `de`, `pt-BR`.</summary>
    public string Language { get; init; } = "en";

    /// <summary>A name from the voice list; null: the best one for the language.</summary>
    public string? Voice { get; init; }

    /// <summary>Pace of the voice, 0.5 to 2; 1 is its own.</summary>
    public double Rate { get; init; } = 1;

    /// <summary>How much higher (or lower) the voice speaks than its own pitch, in semitones, -6 to 6.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
    public double Pitch { get; init; }

    public CaptionStyleName Captions { get; init; } = CaptionStyleName.Highlight;

    /// <summary>Null: what suits the template; without one, a cross-fade.</summary>
    public TransitionKind? Transition { get; init; }

    public VideoCodec Codec { get; init; } = VideoCodec.H264;

    /// <summary>Half as wide and high, encoded as fast as can be: to look at before the final video, which shares its voices and plan.</summary>
    public bool Draft { get; init; }

    /// <summary>An uploaded piece of music as `upload:ID`; or the path of a music file on the server, or of a folder of them, inside the folders that it allows; null: no music.</summary>
    public string? Music { get; init; }

    /// <summary>Which music of the folder: `calm`, `happy piano`; null: any, chosen by the seed.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
    public string? MusicMood { get; init; }

    /// <summary>Loudness of the music against the voice in decibels, -40 to 0.</summary>
    public double MusicLevelDb { get; init; } = -18;

    /// <summary>Path of a folder of own clips and pictures, inside the folders that the server allows.</summary>
    public string? Footage { get; init; }

    /// <summary>Uploaded clips and pictures to choose from by the words in their names, each as `upload:ID`. At most 100.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Uploads { get; init; }

    /// <summary>Same request and seed: same storyboard, same pictures.</summary>
    public int Seed { get; init; }

    /// <summary>
    /// The most that the job may spend at paid services, over all its runs, in US dollars by the price table. It ends before
    /// the call that could pass it. Null: no limit.
    /// </summary>
    public decimal? MaxCost { get; init; }

    /// <summary>Videos of one channel show other clips than its last ones did; letters, digits, `-` and `_`. Null: none.</summary>
    public string? Channel { get; init; }

    /// <summary>Name of a brand kit that is kept: logo, colours and letters of the video. Null: none.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
    public string? Brand { get; init; }

    /// <summary>Several videos of the same words, which share all that they have in common. Null: one video.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public VideoVariants? Variants { get; init; }

    /// <summary>Stop at the storyboard until it is approved.</summary>
    public bool Approval { get; init; }

    /// <summary>Whether the job begins before others that wait. Drafts (and quality low) go before finals of the same priority.</summary>
    public JobPriority Priority { get; init; } = JobPriority.Normal;

    /// <summary>Where completion is told to; http or https, a public address.</summary>
    public Uri? CallbackUrl { get; init; }

    /// <summary>Signs the callbacks of this job: `whsec_` and 24 to 64 bytes in base64; kept sealed. Null: the server's own secrets.</summary>
    public string? CallbackSecret { get; init; }

    /// <summary>Call back at every stage too, not only at the end.</summary>
    public bool CallbackStages { get; init; }

    /// <summary>Any JSON, at most 4 KB; echoed back in status, result and webhooks.</summary>
    public JsonElement? Metadata { get; init; }
}
