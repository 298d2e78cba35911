namespace TextToVideo.Media.Illustrations.Layouts;

/// <summary>Ways to show again what a video keeps coming back to, so that no two scenes look alike.</summary>
internal enum Refrain
{
    /// <summary>With what goes with it.</summary>
    Company,

    /// <summary>With the word that this scene adds.</summary>
    Word,

    /// <summary>By itself, elsewhere.</summary>
    Alone,

    /// <summary>The scene has something of its own.</summary>
    None,
}
