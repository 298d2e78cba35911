using TextToVideo.Costs;

namespace TextToVideo.Redoing;

/// <summary>
/// What a retry would do. Steps are `write_script`, `plan_scenes`, `translate` of the job; `narrate`, `align`,
/// `find_footage`, `fetch_clip`, `draw`, `render` and `join` (to the next scene) of scenes; `brand`, `brand_clip`, `music`,
/// `mix_sound`, `end_card`, `thumbnail` and `assemble` of a video.
/// </summary>
public sealed record RedoPlan
{
    public required string JobId { get; init; }

    /// <summary>False: every video would be, byte for byte, the one that is there.</summary>
    public required bool VideoChanges { get; init; }

    /// <summary>Steps of the whole job whose results are there.</summary>
    public required IReadOnlyList<string> Kept { get; init; }

    /// <summary>Steps of the whole job that would be made.</summary>
    public required IReadOnlyList<string> Made { get; init; }

    /// <summary>One, or one for each variant.</summary>
    public required IReadOnlyList<RedoVideo> Videos { get; init; }

    /// <summary>US dollars for what would be made: all lines whose price is known.</summary>
    public required decimal CostUsd { get; init; }

    public required IReadOnlyList<CostLine> Lines { get; init; }

    /// <summary>What the figures leave out, and what would fail.</summary>
    public required IReadOnlyList<string> Notes { get; init; }
}
