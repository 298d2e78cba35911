using System.CommandLine;
using System.Text;
using System.Text.Json;
using TextToVideo.Failures;
using TextToVideo.Rendering;
using TextToVideo.Requests;

namespace TextToVideo.Cli.Commands;

/// <summary>The options of `ttv generate`, and the request that they make.</summary>
internal sealed class GenerateOptions
{
    private readonly Argument<string?> _prompt = new("prompt") { Description = "What the video says, or is about where a language model is set up.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<FileInfo?> _script = new("--script") { Description = "A text file that is narrated word for word; - for standard input." };
    private readonly Option<FileInfo?> _request = new("--request") { Description = "The whole request as JSON, as POST /mcp/generate takes it; other options override it." };
    private readonly Option<string?> _title = new("--title") { Description = "Title of the video. Default: taken from the text." };
    private readonly Option<double?> _duration = new("--duration") { Description = "Wanted length in seconds." };
    private readonly Option<string?> _aspect = new("--aspect") { Description = "16:9 (default), 9:16 or 1:1." + VariantChoices.Hint };
    private readonly Option<string?> _quality = new("--quality") { Description = "low 720p, medium 1080p (default), high 2160p." };
    private readonly Option<string?> _language = new("--language") { Description = "Language of the text, such as en (default), de, pt-BR. Several, parted by commas: a video in each, translated from the first by a language model." };
    private readonly Option<string?> _voice = new("--voice") { Description = "A name from `ttv voices`. Default: the best for the language." };
    private readonly Option<string?> _template = new("--template") { Description = "Form of the script: explainer, listicle, story, how_to, quote or news." };
    private readonly Option<double?> _rate = new("--rate") { Description = "Pace of the voice, 0.5 to 2." };
    private readonly Option<double?> _pitch = new("--pitch") { Description = "How many semitones higher the voice speaks, -6 to 6." };
    private readonly Option<string?> _captions = new("--captions") { Description = "highlight (default), plain, boxed, karaoke, pill, punch, big_word, cinema or none." + VariantChoices.Hint };
    private readonly Option<string?> _transition = new("--transition") { Description = "cross_fade, cut, fade, wipe, slide or zoom. Default: what suits the template, else cross_fade." };
    private readonly Option<string?> _codec = new("--codec") { Description = "h264 (default), hevc or av1." };
    private readonly Option<bool> _draft = new("--draft") { Description = "Half the size, as fast as can be; without it the final video follows." };
    private readonly Option<string?> _music = new("--music") { Description = "A music file, or a folder of them, played under the voice." };
    private readonly Option<string?> _mood = new("--mood") { Description = "Which music of the folder, such as calm." };
    private readonly Option<double?> _musicLevel = new("--music-level") { Description = "Loudness of the music against the voice in dB, -40 to 0." };
    private readonly Option<string?> _footage = new("--footage") { Description = "A folder of own clips and pictures." };
    private readonly Option<decimal?> _maxCost = new("--max-cost") { Description = "The most to spend at paid services, in US dollars; the job ends before it spends more." };
    private readonly Option<string?> _channel = new("--channel") { Description = "Videos of one channel do not show the clips of its last ones again." };
    private readonly Option<string?> _priority = new("--priority") { Description = "high, normal (default) or low: whether it begins before other jobs that wait." };
    private readonly Option<string?> _brand = new("--brand") { Description = "A name from `ttv brands`: logo, colours and letters." };
    private readonly Option<int?> _seed = new("--seed") { Description = "Another number, other pictures." };

    public Option<string?> Output { get; } = new("--output", "-o") { Description = "Where to put the video. Default: a name from the title, in this folder." };

    public Option<bool> WithFiles { get; } = new("--with-files") { Description = "Put subtitles, thumbnail, storyboard, attribution and manifest beside it." };

    public void AddTo(Command command)
    {
        command.Arguments.Add(_prompt);
        foreach (var option in new Option[] { _script, _request, Output, WithFiles, _title, _template, _duration, _aspect, _quality, _language, _voice, _rate, _pitch, _captions, _transition, _codec, _draft, _music, _mood, _musicLevel, _footage, _seed, _maxCost, _channel, _priority, _brand })
        {
            command.Options.Add(option);
        }
    }

    public VideoRequest ReadRequest(ParseResult arguments)
    {
        var given = VariantChoices.Apply(
            arguments.GetValue(_request) is { } file ? ReadJson(file) : new VideoRequest(),
            arguments.GetValue(_aspect), arguments.GetValue(_language), arguments.GetValue(_captions));
        return given with
        {
            Prompt = arguments.GetValue(_prompt) ?? given.Prompt,
            Script = arguments.GetValue(_script) is { } script ? ReadText(script) : given.Script,
            Title = arguments.GetValue(_title) ?? given.Title,
            Template = arguments.GetValue(_template) ?? given.Template,
            DurationSeconds = arguments.GetValue(_duration) ?? given.DurationSeconds,
            Quality = ChoiceWord.Read(arguments.GetValue(_quality), "quality", given.Quality),
            Voice = arguments.GetValue(_voice) ?? given.Voice,
            Rate = arguments.GetValue(_rate) ?? given.Rate,
            Pitch = arguments.GetValue(_pitch) ?? given.Pitch,
            Transition = arguments.GetValue(_transition) is { } transition ? ChoiceWord.Read(transition, "transition", TransitionKind.CrossFade) : given.Transition,
            Codec = ChoiceWord.Read(arguments.GetValue(_codec), "codec", given.Codec),
            Draft = arguments.GetValue(_draft) || given.Draft,
            Music = FullPath(arguments.GetValue(_music)) ?? given.Music,
            MusicMood = arguments.GetValue(_mood) ?? given.MusicMood,
            MusicLevelDb = arguments.GetValue(_musicLevel) ?? given.MusicLevelDb,
            Footage = FullPath(arguments.GetValue(_footage)) ?? given.Footage,
            MaxCost = arguments.GetValue(_maxCost) ?? given.MaxCost,
            Channel = arguments.GetValue(_channel) ?? given.Channel,
            Brand = arguments.GetValue(_brand) ?? given.Brand,
            Seed = arguments.GetValue(_seed) ?? given.Seed,
            Priority = ChoiceWord.Read(arguments.GetValue(_priority), "priority", given.Priority),
        };
    }

    /// <summary>Nothing is no path, whatever shell has left of it.</summary>
    private static string? FullPath(string? path) => string.IsNullOrWhiteSpace(path) ? null : Path.GetFullPath(path);

    private static VideoRequest ReadJson(FileInfo file)
    {
        try
        {
            return JsonSerializer.Deserialize<VideoRequest>(ReadText(file), RequestJson.Options) ?? new VideoRequest();
        }
        catch (JsonException e)
        {
            throw new TextToVideoException("request.not_json", FailureCategory.Validation, $"{file.Name} is not a request: {e.Message}");
        }
    }

    private static string ReadText(FileInfo file)
    {
        try
        {
            var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
            if (file.Name == "-") return Console.In.ReadToEnd();
            return File.ReadAllText(file.FullName, strict);
        }
        catch (DecoderFallbackException)
        {
            throw new TextToVideoException("script.not_text", FailureCategory.Validation, $"{file.Name} is not UTF-8 text.");
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new TextToVideoException("script.missing", FailureCategory.Validation, $"{file.Name} does not exist.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new TextToVideoException("script.unreadable", FailureCategory.Validation, $"{file.Name} cannot be read: {e.Message}");
        }
    }
}
