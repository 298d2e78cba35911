namespace TextToVideo.Captions;

/// <summary>Looks into a font file before it is trusted.</summary>
public interface IFontInspector
{
    /// <exception cref="InvalidDataException">It is no font that text can be drawn with; the message, one clause without the file's name, says why.</exception>
    FontFacts Inspect(string path);
}
