namespace TextToVideo.Storyboards.Shots;

/// <param name="IsCued">The words call for it, so footage should be searched for it.</param>
internal readonly record struct Shot(ShotType Type, bool IsCued)
{
    /// <summary>What sites of stock footage call it; null where they have no use for a word.</summary>
    public string? SearchWord => !IsCued ? null : Type switch
    {
        ShotType.Aerial => "aerial",
        ShotType.CloseUp => "close up",
        ShotType.SlowMotion => "slow motion",
        ShotType.TimeLapse => "time lapse",
        _ => null,
    };
}
