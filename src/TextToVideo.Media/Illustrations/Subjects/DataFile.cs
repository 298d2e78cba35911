namespace TextToVideo.Media.Illustrations.Subjects;

/// <summary>The word lists beside this file, as lines of a key and values.</summary>
internal static class DataFile
{
    public static IEnumerable<string> Lines(string name)
    {
        var assembly = typeof(DataFile).Assembly;
        using var stream = assembly.GetManifestResourceStream($"Illustrations.{name}")
            ?? throw new InvalidOperationException($"The resource 'Illustrations.{name}' is not in {assembly.GetName().Name}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }

    /// <summary>`key: value value`, by key.</summary>
    public static IEnumerable<(string Key, string[] Values)> Entries(string name)
    {
        foreach (var line in Lines(name))
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            yield return (line[..colon], line[(colon + 2)..].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
    }
}
