using System.Text;
using System.Text.RegularExpressions;
using TextToVideo.Branding;
using TextToVideo.Scripts.Templates;
using TextToVideo.Uploads;

namespace TextToVideo.Requests;

/// <summary>Ranges and shapes of everything but words and paths.</summary>
internal static partial class SettingRules
{
    public static void Check(VideoRequest request, FaultList faults)
    {
        if (request.Title is { } title) faults.CheckLength("title", title, RequestLimits.TitleCharacters);
        if (request.DurationSeconds is { } seconds)
        {
            faults.CheckRange("duration_seconds", seconds, RequestLimits.ShortestSeconds, RequestLimits.LongestSeconds, " seconds");
        }
        faults.CheckRange("rate", request.Rate, RequestLimits.SlowestRate, RequestLimits.FastestRate, "; 1 is the voice's own pace");
        faults.CheckRange("pitch", request.Pitch, -RequestLimits.MostPitch, RequestLimits.MostPitch, " semitones; 0 is the voice's own");
        faults.CheckRange("music_level_db", request.MusicLevelDb, RequestLimits.QuietestMusicDb, RequestLimits.LoudestMusicDb, " decibels");
        faults.CheckKnown("aspect", request.Aspect);
        faults.CheckKnown("quality", request.Quality);
        faults.CheckKnown("priority", request.Priority);
        faults.CheckKnown("captions", request.Captions);
        if (request.Transition is { } transition) faults.CheckKnown("transition", transition);
        faults.CheckKnown("codec", request.Codec);
        CheckTemplate(request.Template, faults);
        CheckMood(request, faults);
        CheckLanguage(request.Language, faults);
        CheckVoice(request.Voice, faults);
        if (request.MaxCost is { } most) faults.CheckRange("max_cost", (double)most, 0, RequestLimits.MostCostUsd, " US dollars");
        CheckChannel(request.Channel, faults);
        CheckUploads(request.Uploads, faults);
        if (request.Brand is { } brand && !BrandName.IsOne(brand)) faults.Add("brand", FaultCode.Malformed, $"{FaultList.Quote(brand)} is no brand's name; {BrandName.Rule}.");
        CheckMetadata(request, faults);
    }

    private static void CheckLanguage(string? language, FaultList faults)
    {
        if (language is not null && LanguageTag.IsWellFormed(language)) return;
        faults.Add("language", FaultCode.Malformed, $"{FaultList.Quote(language ?? "")} is no language tag; give one such as \"en\", \"de\" or \"pt-BR\".");
    }

    private static void CheckTemplate(string? template, FaultList faults)
    {
        if (template is null || ScriptTemplates.Find(template) is not null) return;
        faults.Add("template", FaultCode.Unknown, $"{FaultList.Quote(template)} is no template; give one of {string.Join(", ", ScriptTemplates.All.Select(known => known.Name))}.");
    }

    private static void CheckMood(VideoRequest request, FaultList faults)
    {
        if (request.MusicMood is not { } mood) return;
        faults.CheckLength("music_mood", mood, RequestLimits.MoodCharacters);
        if (request.Music is null) faults.Add("music_mood", FaultCode.Conflict, "A mood chooses among the music of a folder; name the folder as \"music\".");
    }

    private static void CheckVoice(string? voice, FaultList faults)
    {
        if (voice is null || (voice.Length <= RequestLimits.VoiceCharacters && VoiceName().IsMatch(voice))) return;
        faults.Add("voice", FaultCode.Malformed, $"{FaultList.Quote(voice)} is no voice's name; give one from the voice list, such as \"flite:rms\".");
    }

    private static void CheckChannel(string? channel, FaultList faults)
    {
        if (channel is null || ChannelName().IsMatch(channel)) return;
        faults.Add("channel", FaultCode.Malformed, $"{FaultList.Quote(channel)} is no channel's name; give 1 to 64 letters, digits, \"-\" and \"_\", beginning with a letter or digit.");
    }

    private static void CheckUploads(IReadOnlyList<string>? uploads, FaultList faults)
    {
        if (uploads is null) return;
        if (uploads.Count > RequestLimits.Uploads) faults.Add("uploads", FaultCode.TooLong, $"There are {FaultList.Number(uploads.Count)}; at most {RequestLimits.Uploads} are allowed.");
        for (var i = 0; i < uploads.Count; i++)
        {
            if (!UploadReference.IsOne(uploads[i])) faults.Add($"uploads[{i}]", FaultCode.Malformed, $"{FaultList.Quote(uploads[i] ?? "")} names no upload; give \"upload:ID\", as /mcp/uploads answers it.");
        }
    }

    private static void CheckMetadata(VideoRequest request, FaultList faults)
    {
        if (request.Metadata is not { } metadata) return;
        var bytes = Encoding.UTF8.GetByteCount(metadata.GetRawText());
        if (bytes > RequestLimits.MetadataBytes)
        {
            faults.Add("metadata", FaultCode.TooLong, $"It has {FaultList.Number(bytes)} bytes of JSON; at most {FaultList.Number(RequestLimits.MetadataBytes)} are allowed.");
        }
    }

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}\z", RegexOptions.CultureInvariant)]
    private static partial Regex ChannelName();

    [GeneratedRegex(@"^[a-z][a-z0-9-]*:[\p{L}\p{N}][\p{L}\p{N}._+-]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex VoiceName();
}
