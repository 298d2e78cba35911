using TextToVideo.Media.Illustrations.Backdrops;
using TextToVideo.Media.Illustrations.Icons;

namespace TextToVideo.Media.Illustrations.Subjects;

/// <summary>The backdrop before which each picture looks at home.</summary>
internal sealed class HomeTable
{
    private readonly Dictionary<IconName, BackdropKind> _homes = [];

    public HomeTable()
    {
        foreach (var (key, values) in DataFile.Entries("homes.txt"))
        {
            var kind = Enum.Parse<BackdropKind>(key, ignoreCase: true);
            foreach (var value in values)
                _homes.TryAdd(IconName.Parse(value), kind);
        }
    }

    /// <summary>Null for what may be anywhere.</summary>
    public BackdropKind? Of(IconName icon) => _homes.TryGetValue(icon, out var kind) ? kind : null;
}
