namespace TextToVideo.Speech.SpokenForms;

/// <summary>A word of the script and what a voice says for it: "1969," is said "nineteen sixty nine".</summary>
/// <param name="Said">
/// Empty for what cannot be said (an emoji). In English: words of a to z and apostrophe in lower case; a capital alone
/// (or with 's) is the name of the letter.
/// </param>
public sealed record SpokenWord(string Written, IReadOnlyList<string> Said, SpokenPause Pause);
