namespace TextToVideo.Providers.OpenAi;

/// <summary>What a language model is to do.</summary>
/// <param name="Name">Of the answer's schema: letters and underscores.</param>
/// <param name="Instructions">Ours alone; nothing that a user wrote stands in them.</param>
/// <param name="Data">A JSON document with what users wrote.</param>
/// <param name="Schema">JSON schema of the answer, in the strict subset: all properties required, none additional.</param>
internal sealed record ChatTask(string Name, string Instructions, string Data, string Schema);
