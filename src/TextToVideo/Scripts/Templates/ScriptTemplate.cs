using TextToVideo.Rendering;
using TextToVideo.Scripts.Analysis;

namespace TextToVideo.Scripts.Templates;

/// <summary>A form that scripts of a kind have. All of it is data: writers are told its sections and hints, scripts are measured by its requirements.</summary>
public sealed record ScriptTemplate
{
    /// <summary>`explainer`, `listicle`, `story`, `how_to`, `quote`, `news`.</summary>
    public required string Name { get; init; }

    public required string Purpose { get; init; }

    public required IReadOnlyList<ScriptSection> Sections { get; init; }

    public required IReadOnlyList<ScriptRequirement> Requirements { get; init; }

    /// <summary>What suits it between its scenes.</summary>
    public required TransitionKind Transition { get; init; }

    /// <summary>How to make a good script of this kind better.</summary>
    public required IReadOnlyList<string> Hints { get; init; }

    /// <returns>Where the script leaves the form; empty where it keeps it.</returns>
    public IReadOnlyList<ScriptFinding> Check(string script, string language)
    {
        var shape = ScriptShape.Measure(script, language);
        return [.. Requirements
            .Select(rule => (rule, found: Count(shape, rule.Trait)))
            .Where(r => r.found < r.rule.Least || r.found > r.rule.Most)
            .Select(r => new ScriptFinding(r.rule.Trait, r.found, r.rule.Advice))];
    }

    private static int Count(ScriptShape shape, ScriptTrait trait) => trait switch
    {
        ScriptTrait.Sentences => shape.Sentences.Count,
        ScriptTrait.Items => shape.Items,
        ScriptTrait.Questions => shape.Questions,
        ScriptTrait.Quotations => shape.Quotations,
        ScriptTrait.Figures => shape.Figures,
        ScriptTrait.OpeningWords => shape.OpeningWords,
        ScriptTrait.Seconds => (int)Math.Round(shape.EstimatedSeconds),
        _ => throw new InvalidOperationException($"Nothing counts the trait {trait}."),
    };
}
