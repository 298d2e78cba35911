namespace TextToVideo.Media.Illustrations.Subjects;

/// <summary>How gravely a scene is to be shown.</summary>
internal enum Gravity
{
    None,

    /// <summary>People die: nothing cheerful, in dim light.</summary>
    Grave,

    /// <summary>No picture of a thing would be fitting: a light in the dark.</summary>
    Mourning,
}
