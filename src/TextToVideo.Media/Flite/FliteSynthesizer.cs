using TextToVideo.Failures;
using TextToVideo.Speech;
using TextToVideo.Speech.SpokenForms;
using TextToVideo.Waves;

namespace TextToVideo.Media.Flite;

/// <summary>Flite in this process, because only its C interface tells exactly when each word is said.</summary>
public sealed class FliteSynthesizer : ISpeechSynthesizer
{
    /// <summary>The library's state is global, so is the lock.</summary>
    private static readonly SemaphoreSlim Turn = new(1, 1);
    private static readonly Lazy<FliteLibrary?> Library = new(FliteLibrary.TryLoad);
    private static readonly Dictionary<string, nint> Loaded = [];

    public string Engine => FliteVoices.Engine;

    public async Task<IReadOnlyList<Voice>> ListVoicesAsync(CancellationToken cancellationToken)
    {
        await Turn.WaitAsync(cancellationToken);
        try
        {
            return Library.Value is null ? [] : [.. FliteVoices.All.Where(voice => Load(voice) != 0)];
        }
        finally
        {
            Turn.Release();
        }
    }

    public async Task<SpokenText> SpeakAsync(SpeechBrief brief, string wavPath, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(brief);
        var words = SpokenForm.Of(brief.Text, "en");
        var track = new FliteTrack(words);
        foreach (var text in FliteText.Of(words)) track.Add(text, await SpeakAsync(brief, text.Bytes, cancellationToken));
        if (track.IsEmpty) throw new NothingToSayException(brief.Text);
        await WavFile.WriteAsync(wavPath, track.Wave, cancellationToken);
        return new SpokenText(track.Words);
    }

    private static async Task<FliteUtterance> SpeakAsync(SpeechBrief brief, byte[] text, CancellationToken cancellationToken)
    {
        await Turn.WaitAsync(cancellationToken);
        try
        {
            if (Library.Value is not { } library || Load(brief.Voice) is not (not 0 and var voice))
                throw new TextToVideoException("speech.voice_missing", FailureCategory.Configuration, $"The voice '{brief.Voice.Name}' is not installed. Install it with `apt install libflite1`.");
            return await Task.Run(() => library.Speak(voice, text, (float)(1 / Math.Clamp(brief.Rate, 0.5, 2)), (float)Math.Pow(2, brief.PitchSemitones / 12)), cancellationToken);
        }
        finally
        {
            Turn.Release();
        }
    }

    private static nint Load(Voice voice)
    {
        // Only names of the list become names of files.
        if (FliteVoices.All.FirstOrDefault(known => known.Name == voice.Name) is not { } known) return 0;
        var name = FliteVoices.NativeName(known);
        if (!Loaded.TryGetValue(name, out var address)) Loaded[name] = address = FliteLibrary.LoadVoice(name);
        return address;
    }
}
