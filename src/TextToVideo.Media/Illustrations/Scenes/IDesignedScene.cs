namespace TextToVideo.Media.Illustrations.Scenes;

internal interface IDesignedScene
{
    /// <returns>Null: the text is not of its kind.</returns>
    ComposedScene? Compose(SceneKit kit);
}
