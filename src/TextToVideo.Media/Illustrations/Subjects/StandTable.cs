using TextToVideo.Media.Illustrations.Icons;

namespace TextToVideo.Media.Illustrations.Subjects;

/// <summary>Where each picture belongs and how large it is beside others.</summary>
internal sealed class StandTable
{
    private readonly Dictionary<IconName, Stand> _stands = [];
    private readonly HashSet<IconName> _big = [];
    private readonly HashSet<IconName> _small = [];
    private readonly HashSet<IconName> _crowds = [];

    public StandTable()
    {
        foreach (var (key, values) in DataFile.Entries("stands.txt"))
        {
            foreach (var icon in values.Select(IconName.Parse))
            {
                switch (key)
                {
                    case "big": _big.Add(icon); break;
                    case "small": _small.Add(icon); break;
                    case "crowd": _crowds.Add(icon); break;
                    default: _stands.TryAdd(icon, Enum.Parse<Stand>(key, ignoreCase: true)); break;
                }
            }
        }
    }

    public Stand Of(IconName icon) => _stands.GetValueOrDefault(icon, Stand.Object);

    public bool IsBig(IconName icon) => _big.Contains(icon);

    public bool IsSmall(IconName icon) => _small.Contains(icon);

    /// <summary>True for what comes in numbers: bees, coins, trees.</summary>
    public bool ComesInCrowds(IconName icon) => _crowds.Contains(icon);
}
