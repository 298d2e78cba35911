using System.Globalization;
using TextToVideo.Redoing;

namespace TextToVideo.Cli.Display;

/// <summary>What a retry would do, a line for each scene.</summary>
internal static class PlanReport
{
    private const int ShownCharacters = 40;

    public static IEnumerable<string> Lines(RedoPlan plan)
    {
        if (plan.Made.Count > 0) yield return $"Made for the whole job: {string.Join(", ", plan.Made)}";
        foreach (var video in plan.Videos)
        {
            yield return $"{(video.Name is null ? "The video" : $"Video {video.Name}")} {(video.VideoChanges ? "changes" : "stays as it is")}.";
            foreach (var scene in video.Scenes)
            {
                yield return $"  {scene.Id,-6} {(scene.Made.Count == 0 ? "kept" : $"makes {string.Join(", ", scene.Made)}")}   \"{Shown(scene.Text)}\"";
            }
            if (video.Made.Count > 0) yield return $"  makes {string.Join(", ", video.Made)}";
        }
        yield return plan.Lines.Count == 0 ? "Costs nothing." : string.Create(CultureInfo.InvariantCulture, $"Costs about {plan.CostUsd:0.######} USD.");
        foreach (var note in plan.Notes) yield return $"Note: {note}";
    }

    private static string Shown(string text) => (text.Length <= ShownCharacters ? text : text[..ShownCharacters] + "...").ReplaceLineEndings(" ");
}
