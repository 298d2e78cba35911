using TextToVideo.Failures;
using TextToVideo.Requests;
using TextToVideo.Scripts.Templates;
using TextToVideo.Storyboards.Cutting;
using TextToVideo.Storyboards.Keywords;
using TextToVideo.Storyboards.Shots;
using TextToVideo.Words;

namespace TextToVideo.Storyboards;

/// <summary>
/// Plans without a language model: cuts at the ends of sentences and clauses, finds what can be shown by lists of words,
/// and needs no network. The texts of its scenes together are the narration, character for character but for white space.
/// </summary>
public sealed class HeuristicScenePlanner : IScenePlanner
{
    private const int MostKeywords = 6;

    public string Name => "heuristic";

    /// <exception cref="TextToVideoException">`storyboard.empty`: there is no text.</exception>
    public Task<PlannedStoryboard> PlanAsync(PlanRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(Plan(request));
    }

    internal static PlannedStoryboard Plan(PlanRequest request)
    {
        var (cuts, ready) = request.Scenes is { Count: > 0 } given
            ? (ReadyScenes.Cut(given, request.Language, request.Rate), given)
            : (SceneCutter.Cut(request.Narration ?? "", request.Language, request.Rate), null);
        if (cuts.Count == 0)
        {
            throw new TextToVideoException("storyboard.empty", FailureCategory.Validation, "The narration is empty, so there is nothing to plan; give a text with words.");
        }
        var texts = cuts.Select(c => c.Text).ToList();
        var narration = string.Join('\n', texts);
        var found = FindKeywords(texts, ready, narration, request.Language);
        var topic = Topics.Main(found);
        var keywords = Topics.Lend(found, RefersBack(texts, request.Language), topic);
        var shots = ShotChooser.Choose([.. texts.Select((text, i) => $"{ready?[i].Visual} {text}")], request.Seed);

        var scenes = cuts.Select((cut, i) => new StoryboardScene
        {
            Id = $"s{i + 1:D2}",
            Text = cut.Text,
            Keywords = [.. keywords[i].Take(MostKeywords).Select(k => k.Text)],
            Queries = FootageQueries.Make(ready?[i].Visual, keywords[i], shots[i], topic),
            Shot = shots[i].Type,
            EstimatedSeconds = cut.Seconds,
            EndsSentence = cut.EndsSentence,
            LockedClip = ready?[i].Clip,
        });
        var storyboard = new Storyboard
        {
            Title = StoryboardTitle.Make(request.Title, ready is null ? request.Narration! : texts[0], request.Language, topic),
            Language = request.Language,
            Seed = request.Seed,
            Scenes = [.. scenes],
        };
        var planned = TargetLength.Apply(storyboard, request.TargetSeconds, request.Rate);
        return planned with { Warnings = [.. planned.Warnings, .. FormFaults(request.Template, request.Narration ?? narration, request.Language)] };
    }

    private static IEnumerable<string> FormFaults(string? template, string narration, string language) =>
        template is null || ScriptTemplates.Find(template) is not { } form ? [] : form.Check(narration, language).Select(finding => $"For the template '{form.Name}': {finding.Advice}");

    private static IReadOnlyList<IReadOnlyList<Keyword>> FindKeywords(IReadOnlyList<string> texts, IReadOnlyList<SceneRequest>? ready, string narration, string language)
    {
        var finder = KeywordFinders.For(narration, language);
        return [.. texts.Select((text, i) => ready?[i].Visual is { } visual ? ReadyScenes.KeywordsOf(visual, text, finder) : finder.Find(text))];
    }

    private static IReadOnlyList<bool> RefersBack(IReadOnlyList<string> texts, string language)
    {
        var words = LanguageWords.For(language);
        return [.. texts.Select(text => WordToken.ReadAll(text, cutElisions: false) is [var first, ..] && words.Referring.Contains(first.Lower))];
    }
}
