namespace TextToVideo.Storyboards.Cutting;

/// <param name="Seconds">How long the text takes to say, pauses inside it included.</param>
internal sealed record SceneCut(string Text, double Seconds, bool EndsSentence);
