namespace TextToVideo.Scripts;

/// <summary>The writer where no language model is configured: the prompt is the narration.</summary>
public sealed class PromptAsScript : IScriptWriter
{
    public string Name => "prompt";

    public Task<WrittenScript> WriteAsync(ScriptBrief brief, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(brief);
        return Task.FromResult(new WrittenScript(MarkdownMarks.Strip(brief.Prompt), Title: null, Warnings: []));
    }
}
