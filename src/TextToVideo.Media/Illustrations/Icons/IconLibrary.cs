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
        ["meteocons"] = Credit("Meteocons", "Bas Milius", "https://github.com/basmilius/meteocons", "MIT"),
    };

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
