namespace TextToVideo.Speech.SpokenForms;

/// <summary>A place of a text in another language than English, and what is said for it.</summary>
internal readonly record struct ShortForm(int Start, int Length, string Said)
{
    public int End => Start + Length;
}
