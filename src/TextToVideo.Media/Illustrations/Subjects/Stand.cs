namespace TextToVideo.Media.Illustrations.Subjects;

/// <summary>How a picture wants to be placed.</summary>
internal enum Stand
{
    /// <summary>With its feet or wheels on the ground, and looking to the left, as the sets draw them.</summary>
    Ground,

    /// <summary>Something one could hold; on the ground or a pedestal, whatever its size.</summary>
    Object,

    /// <summary>In the air, over land.</summary>
    Sky,

    Space,

    /// <summary>On the water.</summary>
    Sea,

    Underwater,

    /// <summary>A person down to the chest.</summary>
    Bust,

    /// <summary>Head only, of an animal or other being.</summary>
    Head,

    /// <summary>A scene in a square of its own: shown as a picture in a frame.</summary>
    Picture,

    /// <summary>A card that stands like a sign.</summary>
    Panel,

    /// <summary>Words in the air.</summary>
    Letters,
}
