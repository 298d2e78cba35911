namespace TextToVideo.Media.Illustrations.Scenes;

/// <summary>A scene that is designed as a whole: a map, a comparison.</summary>
/// <param name="Layers">From back to front, the backdrop first.</param>
/// <param name="Sets">Icon sets that it borrowed from.</param>
internal sealed record ComposedScene(IReadOnlyList<SceneLayer> Layers, string Description, IReadOnlyList<string> Sets);
