namespace TextToVideo.Media.Illustrations.Scenes;

/// <summary>How an amount is shown: two numbers soon after each other should not look alike.</summary>
internal enum AmountLook
{
    Paper,

    /// <summary>White letters on the ground itself.</summary>
    Bare,

    /// <summary>White letters on the video's own colour.</summary>
    Tinted,
}
