using TextToVideo.Failures;
using TextToVideo.Orchestrations;
using TextToVideo.Requests;
using TextToVideo.Scripts;
using TextToVideo.Speech;
using TextToVideo.Variants;

namespace TextToVideo.Costs;

/// <summary>Guesses length, time, room and price of a video from its words alone: nothing is bought or made for it.</summary>
public sealed class VideoEstimator(VoiceFinder voices, IScriptWriter writer, CallEstimator calls)
{
    private const double WordsInAScene = 12;

    /// <summary>The space after it is one of them.</summary>
    private const double CharactersInAWord = 6;

    /// <summary>What a script comes to that is to be written, where no length is wanted.</summary>
    private const double UsualSeconds = 45;

    /// <summary>Between scenes, and at both ends.</summary>
    private const double PauseSeconds = 0.4;

    /// <summary>Of 16-bit mono at 24 kHz, as most voices give it.</summary>
    private const double VoiceBytesPerSecond = 48_000;

    /// <summary>A picture's layers or a clip, for each scene.</summary>
    private const long SightBytes = 2_000_000;

    /// <param name="request">Normalised and valid.</param>
    public async Task<VideoEstimate> EstimateAsync(VideoRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var variants = VariantPlan.Of(request);
        if (variants.Count == 0) return await EstimateOneAsync(request, cancellationToken);
        var each = new List<(Variant Variant, VideoEstimate Estimate)>();
        foreach (var variant in variants) each.Add((variant, await EstimateOneAsync(VariantPlan.RequestFor(request, variant), cancellationToken)));
        return VariantEstimates.Join(each, [.. VariantPlan.Translations(request).SelectMany(_ => calls.Translation(TextOf(request)))]);
    }

    private static string TextOf(VideoRequest request) => request.Prompt ?? request.Script ?? string.Join(' ', request.Scenes!.Select(scene => scene.Text));

    private async Task<VideoEstimate> EstimateOneAsync(VideoRequest request, CancellationToken cancellationToken)
    {
        var notes = new List<string>();
        var voice = await FindVoiceAsync(request.Voice, request.Language, notes, cancellationToken);
        var text = TextOf(request);
        var words = ScriptWords.Split(text).Count;
        var isWritten = request.Prompt is not null && writer is not PromptAsScript;
        if (isWritten) notes.Add($"The script is yet to be written by {writer.Name}; its length is a guess.");
        var seconds = SecondsOf(request, words, voice, isWritten);
        var scenes = request.Scenes?.Count ?? Math.Max(1, (int)Math.Round(words / WordsInAScene));
        if (isWritten)
        {
            words = Math.Max(words, (int)(seconds / 60 * (voice?.WordsPerMinute ?? Voice.UsualWordsPerMinute) * request.Rate));
            scenes = Math.Max(scenes, (int)Math.Round(words / WordsInAScene));
        }
        var speech = CallEstimator.Speech(voice, isWritten ? (int)(words * CharactersInAWord) : BilledText.Characters(text, voice is { CountsIdeographsTwice: true }));
        var lines = calls.Estimate(text, words, scenes, seconds, isWritten, voice, notes);
        if (speech is not null) lines = [.. lines, speech];
        if (lines.Any(line => line.Price is null)) notes.Add("Some prices are not known and are not in the sum; set them, or see the provider's price list.");
        var bytes = (long)(seconds * BytesPerSecond(request.Quality));
        return new VideoEstimate
        {
            Scenes = scenes,
            DurationSeconds = Math.Round(seconds, 1),
            WallSeconds = Math.Round(WallSeconds(request, scenes), 1),
            VideoBytes = bytes,
            StorageBytes = (2 * bytes) + (long)(seconds * VoiceBytesPerSecond) + (scenes * SightBytes),
            Voice = voice?.Name,
            CharactersBilled = (int)(speech?.Units ?? 0),
            CostUsd = lines.Sum(line => line.Amount ?? 0),
            Searches = (int)lines.Where(line => line.Operation == PaidOperation.Search).Sum(line => line.Units),
            Lines = lines,
            Notes = notes,
        };
    }

    private static double SecondsOf(VideoRequest request, int words, Voice? voice, bool isWritten)
    {
        if (isWritten) return request.DurationSeconds ?? UsualSeconds;
        var pace = (voice?.WordsPerMinute ?? Voice.UsualWordsPerMinute) * request.Rate;
        return (words * 60 / pace) + (PauseSeconds * Math.Max(1, words / WordsInAScene));
    }

    /// <summary>The weights are seconds of one core at 1080p; encoding grows with the picture.</summary>
    private static double WallSeconds(VideoRequest request, int scenes)
    {
        var frame = request.Frame();
        var pictures = frame.Width * frame.Height / (1920.0 * 1080.0);
        var encoding = (scenes * (WorkUnits.Body + WorkUnits.Assembly)) + (Math.Max(0, scenes - 1) * WorkUnits.Joint);
        var other = new WorkUnits(scenes).Total - encoding;
        return ((encoding * pictures) + other) / Environment.ProcessorCount;
    }

    /// <summary>As measured on illustrated and filmed videos; the encoder keeps quality, not rate.</summary>
    private static double BytesPerSecond(Quality quality) => quality switch
    {
        Quality.Low => 150_000,
        Quality.Medium => 350_000,
        _ => 1_200_000,
    };

    /// <param name="name">Null: the best for the language.</param>
    /// <param name="notes">Added to where a service cannot be asked.</param>
    /// <returns>Null where none can speak it.</returns>
    public async Task<Voice?> FindVoiceAsync(string? name, string language, ICollection<string> notes, CancellationToken cancellationToken)
    {
        try
        {
            return await voices.FindAsync(name, language, notes, cancellationToken);
        }
        catch (TextToVideoException e)
        {
            notes.Add($"{e.Message} The video would have captions only.");
            return null;
        }
    }
}
