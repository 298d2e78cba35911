namespace TextToVideo.Media.Illustrations.Readings;

/// <param name="IsProcess">One leads to the next; false: they stand side by side.</param>
internal sealed record StepList(IReadOnlyList<string> Steps, bool IsProcess);
