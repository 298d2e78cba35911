namespace TextToVideo.Media.Illustrations.Subjects;

/// <summary>How much a word's picture tells.</summary>
internal static class WordWeights
{
    /// <summary>Of a word whose picture was chosen by hand.</summary>
    public const double Concept = 12;

    /// <summary>Least weight of a keyword hit. Words of running text, verbs above all, hit keywords by chance: they need a name.</summary>
    public const double Guess = 2.4;
    public const double Named = 7;

    /// <summary>Of a word that has a picture but is rarely the topic: time, people, world.</summary>
    private const double WeakShare = 0.45;

    /// <summary>Of a word that has a picture, but one that tells little: a clock for "moment". It never joins others.</summary>
    private const double VagueShare = 0.34;

    private static readonly HashSet<string> WeakWords = WordsOf("weak.txt");
    private static readonly HashSet<string> VagueWords = WordsOf("vague.txt");

    public static double ShareOf(string word) => VagueWords.Contains(word) ? VagueShare : WeakWords.Contains(word) ? WeakShare : 1;

    private static HashSet<string> WordsOf(string file) => DataFile.Lines(file).SelectMany(line => line.Split(' ')).ToHashSet(StringComparer.Ordinal);
}
