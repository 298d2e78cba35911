using System.Collections.Concurrent;
using TextToVideo.Footage;

namespace TextToVideo.Media.Illustrations.Icons;

/// <summary>The icon sets. A set is loaded when its first icon is asked for.</summary>
internal sealed class IconLibrary(IllustrationPackages packages)
{
    private static readonly Dictionary<string, Attribution> Credits = new(StringComparer.Ordinal)
    {
        [IconName.ChiefSet] = Credit("Fluent Emoji Flat", "Microsoft", "https://github.com/microsoft/fluentui-emoji", "MIT"),
        ["noto"] = Credit("Noto Emoji", "Google", "https://github.com/googlefonts/noto-emoji", "Apache-2.0"),
        [FlagSet] = Credit("Flag Icons", "Panayiotis Lipiridis", "https://github.com/lipis/flag-icons", "MIT"),
        [MapSet] = Credit("Natural Earth", "Natural Earth and world-atlas", "https://www.naturalearthdata.com", "Public domain"),
        ["meteocons"] = Credit("Meteocons", "Bas Milius", "https://github.com/basmilius/meteocons", "MIT"),
    };

    public const string FlagSet = "flag";

    /// <summary>No icons: the outlines of countries, to be credited like them.</summary>
    public const string MapSet = "map";

    private readonly ConcurrentDictionary<string, Lazy<IconSet>> _sets = new(StringComparer.Ordinal);

    public Icon? Find(IconName name) => Set(name.Set).Find(name.Name);

    public bool Contains(IconName name) => Set(name.Set).Contains(name.Name);

    public static Attribution CreditFor(string set) => Credits[set];

    private IconSet Set(string set) => _sets.GetOrAdd(
        set,
        name => new Lazy<IconSet>(() => IconSet.Load(name, Path.Combine(packages.Folder(IllustrationPackages.IconSet(name)), "icons.json")))).Value;

    private static Attribution Credit(string source, string creator, string url, string license) => new()
    {
        What = "Illustrations",
        Source = source,
        Creator = creator,
        Url = url,
        License = license,
    };
}
