namespace TextToVideo.Branding.Svg;

/// <summary>The drawing cannot be taken; the message says why, and what to do.</summary>
internal sealed class SvgRefusedException(string message, Exception? inner = null) : Exception(message, inner);
