using TextToVideo.Media.Illustrations.Painting;

namespace TextToVideo.Media.Illustrations.Layouts;

/// <summary>Arrangements by shape of the frame and number of figures; the chief figure's slot is the first.</summary>
internal static class LayoutTable
{
    private static readonly Slot[][][] Wide =
    [
        [[new(0.5, 1.06)], [new(0.4, 1.06)], [new(0.6, 1.06)]],
        [[new(0.37, 1), new(0.69, 0.66, 0.5)], [new(0.63, 1), new(0.31, 0.66, 0.5)], [new(0.5, 1.04), new(0.8, 0.56, 0.42)], [new(0.4, 1.12), new(0.77, 0.42, 0.4, 0.8)], [new(0.6, 1.12), new(0.23, 0.42, 0.4, 0.8)]],
        [
            [new(0.33, 1), new(0.63, 0.62, 0.6), new(0.84, 0.5, 0.36)],
            [new(0.5, 1), new(0.21, 0.58, 0.46), new(0.79, 0.58, 0.56)],
            [new(0.67, 1), new(0.37, 0.62, 0.6), new(0.16, 0.5, 0.36)],
            [new(0.35, 1.12), new(0.68, 0.56, 0.5), new(0.88, 0.36, 0.34, 0.9)],
            [new(0.5, 0.86), new(0.2, 0.72, 0.55), new(0.8, 0.72, 0.55)],
            [new(0.65, 1.12), new(0.32, 0.56, 0.5), new(0.12, 0.36, 0.34, 0.9)],
            [new(0.52, 1.14), new(0.18, 0.4, 0.4, 0.8), new(0.84, 0.5, 0.5)],
        ],
        [
            [new(0.5, 1), new(0.235, 0.58, 0.58), new(0.765, 0.58, 0.58), new(0.9, 0.4, 0.3)],
            [new(0.31, 1), new(0.565, 0.6, 0.6), new(0.75, 0.5, 0.4), new(0.9, 0.42, 0.62)],
            [new(0.5, 1), new(0.235, 0.58, 0.58), new(0.765, 0.58, 0.58), new(0.1, 0.4, 0.3)],
            [new(0.69, 1), new(0.435, 0.6, 0.6), new(0.25, 0.5, 0.4), new(0.1, 0.42, 0.62)],
        ],
    ];

    private static readonly Slot[][][] Portrait =
    [
        [[new(0.5, 1.06)]],
        [[new(0.34, 0.78), new(0.81, 0.44, 0.3)], [new(0.66, 0.78), new(0.19, 0.44, 0.3)]],
        [[new(0.34, 0.78), new(0.81, 0.42, 0.24), new(0.8, 0.4, 0.47)], [new(0.66, 0.78), new(0.19, 0.42, 0.24), new(0.2, 0.4, 0.47)], [new(0.34, 0.78), new(0.81, 0.42, 0.4), new(0.3, 0.4, 0.31)], [new(0.66, 0.78), new(0.19, 0.42, 0.4), new(0.7, 0.4, 0.31)]],
        [[new(0.34, 0.8), new(0.81, 0.42, 0.36), new(0.2, 0.38, 0.27), new(0.52, 0.36, 0.15)], [new(0.66, 0.8), new(0.19, 0.42, 0.36), new(0.8, 0.38, 0.27), new(0.48, 0.36, 0.15)]],
    ];

    private static readonly Slot[][][] Square =
    [
        [[new(0.5, 1.04)]],
        [[new(0.4, 1), new(0.78, 0.52, 0.35)], [new(0.6, 1), new(0.22, 0.52, 0.35)]],
        [[new(0.5, 1), new(0.18, 0.46, 0.4), new(0.82, 0.46, 0.34)], [new(0.4, 1), new(0.8, 0.5, 0.4), new(0.66, 0.34, 0.2)], [new(0.6, 1), new(0.2, 0.5, 0.4), new(0.34, 0.34, 0.2)]],
        [[new(0.5, 0.96), new(0.18, 0.44, 0.5), new(0.82, 0.44, 0.5), new(0.84, 0.3, 0.18)]],
    ];

    public static IReadOnlyList<Slot> For(Stage stage, int figures, int variant)
    {
        var shape = stage.IsPortrait ? Portrait : stage.IsWide ? Wide : Square;
        var layouts = shape[figures - 1];
        return layouts[variant % layouts.Length];
    }

    /// <summary>Of the chief figure, in drawing units.</summary>
    public static double ChiefSize(Stage stage) => stage.IsPortrait ? 700 : stage.IsWide ? 530 : 470;
}
