using System.Text.Json.Serialization;
using TextToVideo.Requests;

namespace TextToVideo.Orchestrations;

public sealed record GenerateVideoInput
{
    /// <summary>Names the job's own artifacts; several runs of one job share it.</summary>
    public required string JobId { get; init; }

    /// <summary>Normalised and valid.</summary>
    public required VideoRequest Request { get; init; }

    /// <summary>True: begin with the storyboard that the job has in the store, as its user left it.</summary>
    public bool FromStoryboard { get; init; }

    /// <summary>True: the run before was to be approved, and ended before it was.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool AwaitsApproval { get; init; }

    /// <summary>A new plan where the request wants it; one that was kept where nobody has said yes to it.</summary>
    [JsonIgnore]
    public bool IsToBeApproved => Request.Approval && (!FromStoryboard || AwaitsApproval);

    /// <summary>Which storyboard that is (<see cref="Storyboards.StoryboardPlace"/>); null: the job's own.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? StoryboardPlace { get; init; }

    /// <summary>
    /// Storyboards of an earlier plan that give way to those of this run, with the ETag that each had when the run was asked for,
    /// by their places (<see cref="Storyboards.StoryboardPlace"/>). Null: none.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string>? Replaces { get; init; }

    /// <summary>What a retry makes anew although it is kept.</summary>
    public Redo Redo { get; init; } = Redo.Nothing;

    /// <summary>Whom the job counts for where several wait; null: nobody in particular.</summary>
    public string? Share { get; init; }

    /// <summary>
    /// The course that the orchestration takes, fixed when the run begins: a change that makes or leaves out a call comes with a
    /// new course, and runs under way keep to theirs.
    /// </summary>
    public int Course { get; init; } = GenerateVideo.FirstCourse;

    /// <summary>Where this server is reached from outside; links in callbacks begin with it.</summary>
    public Uri? PublicBase { get; init; }
}
