using System.Globalization;

namespace TextToVideo.Requests;

/// <summary>Which variants may be asked for together.</summary>
internal static class VariantRules
{
    public static void Check(VideoRequest request, FaultList faults)
    {
        if (request.Variants is not { } variants) return;

        // Judged one by one, lists as long as a body may be would take minutes.
        if (((int?[])[variants.Aspects?.Count, variants.CaptionStyles?.Count, variants.Languages?.Count]).Max() is > RequestLimits.Variants and var most)
        {
            faults.Add("variants", FaultCode.TooLong, $"One of its lists has {FaultList.Number(most)} entries; at most {RequestLimits.Variants} videos are made by one job.");
            return;
        }
        CheckNames("variants.aspects", variants.Aspects, faults);
        CheckNames("variants.caption_styles", variants.CaptionStyles, faults);
        CheckLanguages(variants.Languages ?? [], faults);
        var count = (variants.Aspects?.Count ?? 1) * (long)(variants.Languages?.Count ?? 1) * (variants.CaptionStyles?.Count ?? 1);
        if (count > RequestLimits.Variants) faults.Add("variants", FaultCode.TooLong, $"They are {FaultList.Number(count)} videos; at most {RequestLimits.Variants} are made by one job.");
        if (variants.Languages is { Count: > 1 } && request.Voice is { } voice)
        {
            faults.Add("voice", FaultCode.Conflict, $"{FaultList.Quote(voice)} cannot be meant for {FaultList.Number(variants.Languages.Count)} languages; leave it out, and each gets the best voice for it.");
        }
    }

    private static void CheckNames<T>(string field, IReadOnlyList<T>? values, FaultList faults)
        where T : struct, Enum
    {
        for (var i = 0; i < (values?.Count ?? 0); i++)
        {
            faults.CheckKnown(At(field, i), values![i]);
            if (values.Take(i).Contains(values[i])) AddTwice(field, i, faults);
        }
    }

    private static void CheckLanguages(IReadOnlyList<string> languages, FaultList faults)
    {
        const string field = "variants.languages";
        for (var i = 0; i < languages.Count; i++)
        {
            if (!LanguageTag.IsWellFormed(languages[i])) faults.Add(At(field, i), FaultCode.Malformed, $"{FaultList.Quote(languages[i])} is no language tag; give one such as \"en\", \"de\" or \"pt-BR\".");
            else if (languages.Take(i).Contains(languages[i])) AddTwice(field, i, faults);
        }
    }

    private static void AddTwice(string field, int index, FaultList faults) => faults.Add(At(field, index), FaultCode.Duplicate, "It is in the list already; give each once.");

    private static string At(string field, int index) => string.Create(CultureInfo.InvariantCulture, $"{field}[{index}]");
}
