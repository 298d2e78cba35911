namespace TextToVideo.Words;

/// <summary>The word lists that are built into the assembly.</summary>
internal static class WordFile
{
    /// <returns>Its lines without comments; nothing where there is no such file.</returns>
    public static IEnumerable<string> ReadLines(string name)
    {
        using var stream = typeof(WordFile).Assembly.GetManifestResourceStream($"{typeof(WordFile).Namespace}.{name}.txt");
        if (stream is null) yield break;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line;
        }
    }
}
