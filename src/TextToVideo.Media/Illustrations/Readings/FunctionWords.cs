using TextToVideo.Media.Illustrations.Subjects;

namespace TextToVideo.Media.Illustrations.Readings;

/// <summary>Words that name nothing, in any language: what follows a number is what is counted only if it is none of them.</summary>
internal static class FunctionWords
{
    private static readonly HashSet<string> Words = DataFile.Lines("function-words.txt").SelectMany(line => line.Split(' ')).ToHashSet(StringComparer.Ordinal);

    public static bool Contains(string word) => Words.Contains(word.ToLowerInvariant());
}
