using TextToVideo.Requests;
using TextToVideo.Variants;

namespace TextToVideo.Scripts;

/// <summary>Refuses languages that nothing here can translate to, before anything is bought.</summary>
public sealed class TranslationRules(ITranslator? translator = null)
{
    internal const string Advice = "set up a language model (OPENAI_API_KEY, or an own address and model).";

    public IReadOnlyList<RequestFault> FaultsOf(VideoRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (translator is not null || VariantPlan.Translations(request) is not { Count: > 0 } foreign) return [];
        return [new RequestFault("variants.languages", FaultCode.NotAllowed, $"The text is in {FaultList.Quote(request.Language)}, and nothing here translates it to {string.Join(", ", foreign.Select(FaultList.Quote))}; {Advice}")];
    }

    /// <exception cref="InvalidRequestException"/>
    public void Ensure(VideoRequest request)
    {
        if (FaultsOf(request) is { Count: > 0 } faults) throw new InvalidRequestException(faults);
    }
}
