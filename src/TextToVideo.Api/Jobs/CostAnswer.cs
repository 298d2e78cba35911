namespace TextToVideo.Api.Jobs;

/// <summary>What a job used of paid services.</summary>
/// <param name="CharactersBilled">Sent to paid voices.</param>
public sealed record CostAnswer(int CharactersBilled);
