namespace TextToVideo.Providers.OpenAi;

/// <summary>How a language model is made to answer with JSON.</summary>
public enum JsonRequest
{
    /// <summary>`response_format: json_schema`, strict.</summary>
    Schema,

    /// <summary>`response_format: json_object`; the shape is told in the prompt.</summary>
    AnyObject,

    /// <summary>The prompt alone.</summary>
    PromptOnly,
}
