namespace TextToVideo.Media.Illustrations.Backdrops;

internal static class BackdropWords
{
    /// <summary>Where it is, for descriptions: "in a forest".</summary>
    public static string Of(BackdropKind kind) => kind switch
    {
        BackdropKind.Studio => "on a colored ground",
        BackdropKind.Meadow => "on green hills",
        BackdropKind.Savanna => "in the savanna",
        BackdropKind.Farm => "on farmland",
        BackdropKind.Mountains => "before mountains",
        BackdropKind.Lake => "by a mountain lake",
        BackdropKind.Snow => "in the snow",
        BackdropKind.Forest => "in a forest",
        BackdropKind.Jungle => "in the jungle",
        BackdropKind.Desert => "among dunes",
        BackdropKind.Egypt => "before pyramids",
        BackdropKind.Ruins => "among old columns",
        BackdropKind.Sea => "on the sea",
        BackdropKind.Beach => "on a beach",
        BackdropKind.Underwater => "under water",
        BackdropKind.Sky => "above the clouds",
        BackdropKind.Storm => "in a thunderstorm",
        BackdropKind.Night => "under a night sky",
        BackdropKind.Space => "in space",
        BackdropKind.City => "in a city",
        BackdropKind.Room => "in a living room",
        BackdropKind.Bedroom => "in a bedroom",
        BackdropKind.Kitchen => "in a kitchen",
        BackdropKind.Lab => "in a laboratory",
        BackdropKind.Tech => "before a network of circuits",
        BackdropKind.Stage => "on a stage",
        _ => "in a stadium",
    };
}
