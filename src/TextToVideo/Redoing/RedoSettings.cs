using TextToVideo.Captions;
using TextToVideo.Rendering;
using TextToVideo.Requests;

namespace TextToVideo.Redoing;

/// <summary>What a retry may change of its job's request. What is left out stays; an empty text or list takes a setting away.</summary>
public sealed record RedoSettings
{
    public Aspect? Aspect { get; init; }

    public Quality? Quality { get; init; }

    public CaptionStyleName? Captions { get; init; }

    public TransitionKind? Transition { get; init; }

    public VideoCodec? Codec { get; init; }

    public bool? Draft { get; init; }

    public string? Voice { get; init; }

    public double? Rate { get; init; }

    public double? Pitch { get; init; }

    public string? Music { get; init; }

    public string? MusicMood { get; init; }

    public double? MusicLevelDb { get; init; }

    public string? Footage { get; init; }

    public IReadOnlyList<string>? Uploads { get; init; }

    public string? Brand { get; init; }

    /// <summary>Changes nothing of the video, but when the retry begins.</summary>
    public JobPriority? Priority { get; init; }

    /// <returns>To be judged as any request.</returns>
    /// <exception cref="InvalidRequestException">The job is made in several forms of what is to change.</exception>
    public VideoRequest ApplyTo(VideoRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var faults = new FaultList();
        if (Aspect is not null && request.Variants?.Aspects is not null) AddListed("settings.aspect", faults);
        if (Captions is not null && request.Variants?.CaptionStyles is not null) AddListed("settings.captions", faults);
        if (faults.Faults.Count > 0) throw new InvalidRequestException(faults.Faults);
        return request with
        {
            Aspect = Aspect ?? request.Aspect,
            Quality = Quality ?? request.Quality,
            Captions = Captions ?? request.Captions,
            Transition = Transition ?? request.Transition,
            Codec = Codec ?? request.Codec,
            Draft = Draft ?? request.Draft,
            Voice = Voice ?? request.Voice,
            Rate = Rate ?? request.Rate,
            Pitch = Pitch ?? request.Pitch,
            Music = Music ?? request.Music,
            MusicMood = MusicMood ?? (Music?.Length == 0 ? null : request.MusicMood),
            MusicLevelDb = MusicLevelDb ?? request.MusicLevelDb,
            Footage = Footage ?? request.Footage,
            Uploads = Uploads ?? request.Uploads,
            Brand = Brand ?? request.Brand,
            Priority = Priority ?? request.Priority,
            // Jobs were once taken on that wanted stages told to nobody, and no setting could put that right.
            CallbackStages = request.CallbackStages && request.CallbackUrl is not null,
        };
    }

    private static void AddListed(string field, FaultList faults) =>
        faults.Add(field, FaultCode.Conflict, "The job's variants name it, each its own; another list is another job.");
}
