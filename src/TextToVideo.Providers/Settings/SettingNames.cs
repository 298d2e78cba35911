using Microsoft.Extensions.Configuration;

namespace TextToVideo.Providers.Settings;

/// <summary>Finds settings that nothing reads, and what they were probably meant to be.</summary>
internal static class SettingNames
{
    /// <summary>Of its letters; what differs by more is something else.</summary>
    private const double MostWrong = 0.5;

    public static IEnumerable<string> Faults(IConfigurationSection section, SettingTree known)
    {
        foreach (var child in section.GetChildren())
        {
            if (known.Find(child.Key) is not { } tree) yield return Unknown(section, child.Key, known);
            else if (!tree.IsValue) foreach (var fault in Faults(child, tree)) yield return fault;
        }
    }

    private static string Unknown(IConfigurationSection section, string name, SettingTree known)
    {
        var nearest = known.Names.MinBy(each => Distance(each, name));
        var isNear = nearest is not null && Distance(nearest, name) <= Math.Max(2, MostWrong * name.Length);
        return $"There is no setting {section.Path}:{name}. " + (isNear
            ? $"Is {section.Path}:{nearest} meant?"
            : $"There are {string.Join(", ", known.Names)}.");
    }

    /// <summary>Levenshtein's, where upper and lower case are the same.</summary>
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var cost = char.ToUpperInvariant(one[i - 1]) == char.ToUpperInvariant(other[j - 1]) ? 0 : 1;
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + cost));
            }
        }
        return row[^1];
    }
}
