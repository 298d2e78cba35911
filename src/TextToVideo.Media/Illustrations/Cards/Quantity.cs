namespace TextToVideo.Media.Illustrations.Cards;

/// <summary>A figure that a text names.</summary>
/// <param name="Value">Of a share, 0 to 1; of a multiple, its factor; else 0.</param>
/// <param name="Text">As it is shown: `40 %`, `$5 billion`.</param>
/// <param name="Label">What is counted: `neurons`; may be empty.</param>
internal sealed record Quantity(QuantityKind Kind, double Value, string Text, string Label);
