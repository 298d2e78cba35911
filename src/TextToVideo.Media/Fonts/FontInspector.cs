using TextToVideo.Captions;

namespace TextToVideo.Media.Fonts;

/// <summary>Reads a font as captions will, so that what is let in can be used.</summary>
public sealed class FontInspector : IFontInspector
{
    private const int LongestFamily = 100;

    public FontFacts Inspect(string path)
    {
        var names = Read(path).Names;
        var family = names.Family.Trim();
        if (family.Length is 0 or > LongestFamily || family.Any(c => char.IsControl(c) || c is '\\' or '{' or '}' or ','))
            throw new InvalidDataException("it has no family name that captions could call it by.");
        return new FontFacts(family, names.Subfamily);
    }

    private static OpenTypeFont Read(string path)
    {
        try
        {
            var fonts = OpenTypeFont.Read(path);
            if (fonts.Count != 1) throw new InvalidDataException("it is a collection; send one font of it.");
            using var file = File.OpenRead(path);
            FontTables.OpenAll(file).Single().CheckOutlines();
            return fonts[0];
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or ArgumentException or OverflowException)
        {
            // The reader's own messages name the file by its path, which senders need not know.
            var reason = e.Message.Contains(path, StringComparison.Ordinal) || e is not InvalidDataException ? "it is damaged, not whole, or no TrueType or OpenType font." : e.Message;
            throw new InvalidDataException(reason, e);
        }
    }
}
