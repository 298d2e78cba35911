namespace TextToVideo.Captions;

/// <param name="Family">As documents call it, from the file.</param>
/// <param name="Subfamily">Regular, Bold, Italic or Bold Italic.</param>
public sealed record FontFacts(string Family, string Subfamily);
