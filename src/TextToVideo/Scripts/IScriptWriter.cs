namespace TextToVideo.Scripts;

/// <summary>Makes a narration from a topic.</summary>
public interface IScriptWriter
{
    string Name { get; }

    Task<WrittenScript> WriteAsync(ScriptBrief brief, CancellationToken cancellationToken);
}
