namespace TextToVideo.Speech.SpokenForms;

/// <returns>Null where the word is not of its kind.</returns>
internal delegate IReadOnlyList<string>? SpokenRule(WordContext context);
