using TextToVideo.Artifacts;

namespace TextToVideo.Jobs;

/// <summary>The artifacts that belong to one job; everything else is shared between jobs.</summary>
public static class JobKeys
{
    public static ArtifactKey Folder(string jobId) => new($"jobs/{jobId}");

    public static ArtifactKey File(string jobId, string fileName) => Folder(jobId).Append(fileName);

    /// <summary>The id of the job, or of the variant, whose file it is.</summary>
    public static string OwnerOf(ArtifactKey file) => file.Value.Split('/')[1];

    /// <summary>An answer that was paid for, kept until its step is done.</summary>
    public static ArtifactKey PaidAnswer(string jobId, string callId) => Folder(jobId).Append("calls").Append(callId);

    public static ArtifactKey CancellationMark(string runId) => File(runId, "cancelled");
}
