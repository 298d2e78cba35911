using TextToVideo.Footage;

namespace TextToVideo.Media.FolderFootage;

/// <param name="Facts">Null: the file cannot be used.</param>
/// <param name="Complaint">Why not, with the file's name.</param>
internal sealed record ProbeOutcome(MediaFacts? Facts, string? Complaint);
