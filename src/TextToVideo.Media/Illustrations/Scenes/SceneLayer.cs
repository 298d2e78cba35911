using TextToVideo.Illustrations;
using TextToVideo.Media.Illustrations.Painting;

namespace TextToVideo.Media.Illustrations.Scenes;

/// <param name="Part">All that the drawing covers, in drawing units.</param>
/// <param name="Reach">Of its motion, in drawing units.</param>
/// <param name="EntersAt">Seconds after the scene's start.</param>
internal sealed record SceneLayer(Drawing Drawing, Box Part, LayerMotion Motion, double Reach, double EntersAt);
