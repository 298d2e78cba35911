namespace TextToVideo.Speech.SpokenForms;

/// <summary>What a voice does after a word.</summary>
public enum SpokenPause
{
    None,
    Clause,
    Sentence,
    Question,
}
