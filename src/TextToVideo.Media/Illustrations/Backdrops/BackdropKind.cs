namespace TextToVideo.Media.Illustrations.Backdrops;

/// <summary>Where a scene plays. The names are those of the word lists.</summary>
internal enum BackdropKind
{
    Studio,
    Meadow,
    Savanna,
    Farm,
    Mountains,
    Lake,
    Snow,
    Forest,
    Jungle,
    Desert,
    Egypt,
    Ruins,
    Sea,
    Beach,
    Underwater,
    Sky,
    Storm,
    Night,
    Space,
    City,
    Room,
    Bedroom,
    Kitchen,
    Lab,
    Tech,
    Stage,
    Pitch,
}
