using TextToVideo.Requests;
using TextToVideo.Scripts.Analysis;
using TextToVideo.Scripts.Templates;

namespace TextToVideo.Storyboards;

/// <summary>What an editor would say about a storyboard's words. Made anew at each look, never kept: it follows what the user changes.</summary>
public sealed record StoryboardReview
{
    /// <summary>Hook, pace, reading level and repetition.</summary>
    public required ContentAnalysis Analysis { get; init; }

    /// <summary>The form that was asked for; null: none.</summary>
    public string? Template { get; init; }

    /// <summary>Where the words leave that form.</summary>
    public IReadOnlyList<ScriptFinding> Findings { get; init; } = [];

    /// <summary>How a good script of that form gets better.</summary>
    public IReadOnlyList<string> Hints { get; init; } = [];

    /// <param name="request">That the storyboard was made for; null: not known any more.</param>
    public static StoryboardReview Of(Storyboard storyboard, VideoRequest? request)
    {
        ArgumentNullException.ThrowIfNull(storyboard);
        var script = string.Join('\n', storyboard.Scenes.Select(scene => scene.Text));
        var template = request?.Template is { } name ? ScriptTemplates.Find(name) : null;
        return new StoryboardReview
        {
            Analysis = ContentAnalyzer.Analyze(script, storyboard.Language, request?.DurationSeconds, request?.Rate ?? 1),
            Template = template?.Name,
            Findings = template?.Check(script, storyboard.Language) ?? [],
            Hints = template?.Hints ?? [],
        };
    }
}
