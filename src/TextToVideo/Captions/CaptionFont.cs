namespace TextToVideo.Captions;

/// <summary>A font as an ASS document names it, with the numbers that turn sizes in pixels into its terms.</summary>
/// <param name="Family">Family name inside the file.</param>
/// <param name="Bold">Whether the bold face of that family is meant.</param>
/// <param name="CellHeight">Height of an ASS font size in ems: libass, like GDI, takes the size for ascent plus descent of the OS/2 table (usWinAscent, usWinDescent).</param>
/// <param name="Descent">usWinDescent in ems.</param>
/// <param name="Scale">Brings letters of different families to one apparent size; 1 for the leading family.</param>
public sealed record CaptionFont(string Family, bool Bold, double CellHeight, double Descent, double Scale = 1);
