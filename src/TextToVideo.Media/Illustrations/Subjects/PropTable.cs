using TextToVideo.Media.Illustrations.Backdrops;
using TextToVideo.Media.Illustrations.Icons;

namespace TextToVideo.Media.Illustrations.Subjects;

/// <summary>Things that are never wrong before a backdrop: a tree in the forest.</summary>
internal sealed class PropTable
{
    private readonly Dictionary<BackdropKind, IReadOnlyList<IconName>> _props = DataFile.Entries("props.txt").ToDictionary(
        entry => Enum.Parse<BackdropKind>(entry.Key, ignoreCase: true),
        entry => (IReadOnlyList<IconName>)[.. entry.Values.Select(IconName.Parse)]);

    public IReadOnlyList<IconName> For(BackdropKind kind) => _props.GetValueOrDefault(kind, []);
}
