using TextToVideo.Captions;
using TextToVideo.Requests;

namespace TextToVideo.Variants;

/// <summary>One of the videos that a job makes.</summary>
/// <param name="Number">From 1 on.</param>
/// <param name="Name">Of what it differs in, fit for a file's name: `9x16-de-karaoke`.</param>
public sealed record Variant(int Number, string Name, Aspect Aspect, string Language, CaptionStyleName Captions);
