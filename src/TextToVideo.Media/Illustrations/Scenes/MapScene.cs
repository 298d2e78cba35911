using TextToVideo.Media.Illustrations.Atlas;
using TextToVideo.Media.Illustrations.Backdrops;
using TextToVideo.Media.Illustrations.Icons;
using TextToVideo.Media.Illustrations.Layouts;
using TextToVideo.Media.Illustrations.Painting;

namespace TextToVideo.Media.Illustrations.Scenes;

/// <summary>A map where the text names countries or cities: they stand out from their neighbours, tagged with flag and name.</summary>
internal sealed class MapScene(WorldAtlas atlas, Gazetteer gazetteer, IconLibrary library) : IDesignedScene
{
    private const int MostLabels = 3;
    private const int MostCountries = 6;

    /// <returns>Null: the text names no place.</returns>
    public ComposedScene? Compose(SceneKit kit)
    {
        var places = gazetteer.Find(kit.Brief.Text, kit.Brief.Language).Where(place => atlas.Find(place.Code) is not null).Take(MostCountries).ToArray();
        if (places.Length == 0) return null;
        // A city's tag says more than that of its country, which is highlighted anyway.
        var labels = places.Where(place => place.City is not null || !places.Any(other => other.Code == place.Code && other.City is not null)).Take(MostLabels + 1).ToArray();
        var countries = places.Select(place => atlas.Find(place.Code)!).Distinct().ToArray();
        var side = labels.Length <= 2 ? kit.Cast.FirstOrDefault(figure => !IsMap(figure)) : null;
        var (stage, room) = (kit.Stage, kit.Room);
        var onLeft = kit.Brief.Variant % 4 < 2;
        var focus = side is null ? room : stage.IsPortrait ? room with { Height = room.Height * 0.62 }
            : room with { X = onLeft ? room.X : room.X + room.Width * 0.4, Width = room.Width * 0.6 };
        var view = new MapView(countries, [.. labels.Select(label => label.City).OfType<GeoPoint>()], focus, countries.Length == 1 ? 0.72 : 0.84);

        var scenery = new Scenery(stage, kit.Palette, new Dice(kit.Brief.VideoSeed, kit.Brief.Variant, "map"), focus.CentreX);
        MapBackdrop.Paint(scenery, view, atlas.Countries, countries, kit.Strong);
        var layers = new List<SceneLayer> { new(scenery.Drawing, scenery.Area, kit.Drift, Arranger.BackdropReach, 0) };
        layers.AddRange(Labels(kit, labels, view, focus));
        if (side is not null) layers.Add(kit.Place(side, SideBox(kit, onLeft), 0.35 + 0.3 * labels.Length));
        var names = string.Join(", ", labels.Select(label => label.Name));
        return new ComposedScene(layers, $"Map of {names}{(side is null ? "" : $" with {side.Words}")}.", [IconLibrary.FlagSet, IconLibrary.MapSet, .. side is { IsBorrowed: true } ? [side.Icon.Name.Set] : (string[])[]]);
    }

    /// <summary>The world beside its own map says nothing.</summary>
    private static bool IsMap(Figure figure) => figure.Icon.Name.Name.StartsWith("globe-", StringComparison.Ordinal) || figure.Icon.Name.Name == "world-map";

    private IEnumerable<SceneLayer> Labels(SceneKit kit, Place[] places, MapView view, Box focus)
    {
        var height = places.Length > 2 ? 84.0 : 104;
        var labels = places.Select(place => new PlaceLabel(place, library.Find(new IconName(IconLibrary.FlagSet, $"{place.Code}-4x3")), place.City is { } city ? view.Place(city) : view.Anchor(atlas.Find(place.Code)!, 3.4 * height), height, kit.Lettering, focus)).ToArray();
        for (var i = 1; i < labels.Length; i++)
        {
            // Twice, as what it moves to may be taken as well.
            labels[i].Avoid(labels[..i], focus);
            labels[i].Avoid(labels[..i], focus);
        }
        // The lower ones over the upper, whose tips pass behind them.
        return labels.OrderBy(label => label.Tag.Y).Select((label, i) =>
        {
            var (drawing, part) = label.Paint(kit.Lettering, kit.Palette);
            // It moves with the map, or its tip would leave the place.
            return new SceneLayer(drawing, part, kit.Drift, Arranger.BackdropReach, 0.25 + 0.3 * i);
        });
    }

    private static Box SideBox(SceneKit kit, bool mapOnLeft)
    {
        var room = kit.Room;
        if (kit.Stage.IsPortrait) return new Box(room.X, room.Y + room.Height * 0.66, room.Width, room.Height * 0.33);
        var width = room.Width * 0.3;
        return new Box(mapOnLeft ? room.Right - width : room.X, room.Y + room.Height * 0.16, width, room.Height * 0.68);
    }
}
