namespace TextToVideo.Scripts;

/// <summary>Says a script in another language, scene by scene. There is none by default: it takes a language model.</summary>
public interface ITranslator
{
    string Name { get; }

    Task<TranslatedScript> TranslateAsync(TranslationBrief brief, CancellationToken cancellationToken);
}
