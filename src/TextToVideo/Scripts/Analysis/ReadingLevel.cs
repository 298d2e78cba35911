namespace TextToVideo.Scripts.Analysis;

/// <param name="Formula">`flesch_kincaid_grade` for English, `lix` for other spaced writing.</param>
/// <param name="Value">School grade in the United States; or LIX, 20 (very easy) to 60 (very hard).</param>
/// <param name="Meaning">`easy`, `plain`, `demanding` or `hard` to follow by ear.</param>
public sealed record ReadingLevel(string Formula, double Value, string Meaning);
