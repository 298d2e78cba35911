namespace TextToVideo.Media.Fonts;

/// <summary>What captions can be set in on this machine, for `doctor`.</summary>
/// <param name="Folder">Given to libass.</param>
/// <param name="Families">Found, with what they are for: `Montserrat (Latin, Cyrillic)`.</param>
/// <param name="Warnings">One for every family that is missing, with what to do.</param>
public sealed record FontReport(string Folder, IReadOnlyList<string> Families, IReadOnlyList<string> Warnings);
