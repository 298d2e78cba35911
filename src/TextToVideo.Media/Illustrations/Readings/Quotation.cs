namespace TextToVideo.Media.Illustrations.Readings;

/// <param name="Author">May be empty.</param>
internal sealed record Quotation(string Words, string Author);
