using System.CommandLine;
using TextToVideo.Captions;
using TextToVideo.Jobs;
using TextToVideo.Orchestrations;
using TextToVideo.Redoing;
using TextToVideo.Rendering;
using TextToVideo.Requests;

namespace TextToVideo.Cli.Commands;

/// <summary>The options of `ttv jobs retry`: the edit, and where its video goes.</summary>
internal sealed class RetryOptions
{
    private readonly Option<string?> _from = new("--from") { Description = "Make this stage and all later ones anew: SCENE_PLANNING, ASSET_RETRIEVAL, TTS_GENERATION, AUDIO_PROCESSING or RENDERING." };
    private readonly Option<string?> _captions = new("--captions") { Description = "Another caption style." };
    private readonly Option<string?> _aspect = new("--aspect") { Description = "Another shape: 16:9, 9:16 or 1:1." };
    private readonly Option<string?> _quality = new("--quality") { Description = "Another size: low, medium or high." };
    private readonly Option<string?> _transition = new("--transition") { Description = "Another transition." };
    private readonly Option<string?> _voice = new("--voice") { Description = "Another voice." };
    private readonly Option<string?> _music = new("--music") { Description = "Another music file; \"\" for none." };
    private readonly Option<double?> _musicLevel = new("--music-level") { Description = "Loudness of the music against the voice in dB, -40 to 0." };
    private readonly Option<string?> _priority = new("--priority") { Description = "Another priority among jobs that wait: high, normal or low." };
    private readonly Option<decimal?> _maxCost = new("--max-cost") { Description = "Another limit of cost in US dollars; what the job spent before counts against it." };

    public Argument<string> Id { get; } = new("id") { Description = "The job's id." };

    public Option<FileInfo?> Storyboard { get; } = new("--storyboard") { Description = "An edited storyboard, as `ttv jobs storyboard` prints it." };

    public Option<bool> Plan { get; } = new("--plan") { Description = "Only say what would be kept and made, and what it would cost; nothing is changed." };

    public Option<string?> Output { get; } = new("--output", "-o") { Description = "Where to put the video. Default: a name from the title, in this folder." };

    public Option<bool> WithFiles { get; } = new("--with-files") { Description = "Put subtitles, thumbnail, storyboard, attribution and manifest beside it." };

    public void AddTo(Command command)
    {
        command.Arguments.Add(Id);
        foreach (var option in new Option[] { Plan, Storyboard, _from, _captions, _aspect, _quality, _transition, _voice, _music, _musicLevel, _priority, _maxCost, Output, WithFiles }) command.Options.Add(option);
    }

    public JobState? ReadStage(ParseResult arguments)
    {
        if (arguments.GetValue(_from) is not { } word) return null;
        var stage = ChoiceWord.Read(word, "from", JobState.Pending);
        return Redo.Stages.Contains(stage) ? stage : throw new InvalidRequestException([new RequestFault("from", FaultCode.Unknown, $"'{word}' is no stage of the work; give SCENE_PLANNING, ASSET_RETRIEVAL, TTS_GENERATION, AUDIO_PROCESSING or RENDERING.")]);
    }

    /// <returns>The request with the changes; null: there are none.</returns>
    public VideoRequest? ReadRequest(ParseResult arguments, VideoRequest request)
    {
        var settings = new RedoSettings
        {
            Captions = Choice<CaptionStyleName>(arguments, _captions, "captions"),
            Aspect = Choice<Aspect>(arguments, _aspect, "aspect"),
            Quality = Choice<Quality>(arguments, _quality, "quality"),
            Transition = Choice<TransitionKind>(arguments, _transition, "transition"),
            Voice = arguments.GetValue(_voice),
            Music = arguments.GetValue(_music) is { Length: > 0 } path ? Path.GetFullPath(path) : arguments.GetValue(_music),
            MusicLevelDb = arguments.GetValue(_musicLevel),
            Priority = Choice<JobPriority>(arguments, _priority, "priority"),
        };
        var maxCost = arguments.GetValue(_maxCost);
        if (settings == new RedoSettings() && maxCost is null) return null;
        return VideoRequestValidator.Accept(settings.ApplyTo(request) with { MaxCost = maxCost ?? request.MaxCost }, PathPolicy.Anywhere);
    }

    private static T? Choice<T>(ParseResult arguments, Option<string?> option, string field)
        where T : struct, Enum => arguments.GetValue(option) is { } word ? ChoiceWord.Read(word, field, default(T)) : null;
}
