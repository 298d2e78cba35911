namespace TextToVideo.Media.Illustrations.Backdrops;

/// <summary>What figures need to know of the place where they stand.</summary>
internal static class BackdropTraits
{
    /// <summary>The ground goes on to a horizon, so that what stands farther back stands higher up. Indoors there is a wall.</summary>
    public static bool HasHorizon(this BackdropKind kind) => kind is BackdropKind.Meadow or BackdropKind.Savanna or BackdropKind.Farm or BackdropKind.Mountains
        or BackdropKind.Snow or BackdropKind.Forest or BackdropKind.Jungle or BackdropKind.Desert or BackdropKind.Egypt or BackdropKind.Ruins or BackdropKind.Beach
        or BackdropKind.Storm or BackdropKind.Night or BackdropKind.Pitch;

    /// <summary>It has its own sun or moon, or is lit by a lamp: a sun beside others would be a second light.</summary>
    public static bool HasSkyOrLamp(this BackdropKind kind) => kind.HasHorizon() || kind is BackdropKind.City or BackdropKind.Sky or BackdropKind.Lake or BackdropKind.Sea
        or BackdropKind.Bedroom or BackdropKind.Room or BackdropKind.Kitchen or BackdropKind.Lab or BackdropKind.Stage;
}
