using System.Text;

namespace TextToVideo.Media.Fonts;

/// <param name="Family">Name 1: what an ASS document calls the font.</param>
/// <param name="Subfamily">Name 2: Regular, Bold, Italic or Bold Italic.</param>
public sealed record FontNames(string Family, string Subfamily)
{
    private const int WindowsPlatform = 3;
    private const int UnicodePlatform = 0;
    private const int MacintoshPlatform = 1;
    private const int AmericanEnglish = 0x409;

    public bool IsBold => Subfamily.Contains("Bold", StringComparison.OrdinalIgnoreCase);

    public bool IsItalic => Subfamily.Contains("Italic", StringComparison.OrdinalIgnoreCase) || Subfamily.Contains("Oblique", StringComparison.OrdinalIgnoreCase);

    internal static FontNames Read(byte[] table) => new(Find(table, 1) ?? "", Find(table, 2) ?? "Regular");

    // A font can have its name in many languages; libass knows all of them, and English is in nearly every font.
    private static string? Find(byte[] table, int nameId)
    {
        var (count, strings) = (FontTables.UInt16(table, 2), FontTables.UInt16(table, 4));
        string? found = null;
        for (var i = 0; i < count; i++)
        {
            var at = 6 + (i * 12);
            if (FontTables.UInt16(table, at + 6) != nameId) continue;
            var (platform, language) = (FontTables.UInt16(table, at), FontTables.UInt16(table, at + 4));
            if (platform is not (WindowsPlatform or UnicodePlatform or MacintoshPlatform)) continue;
            var (length, offset) = (FontTables.UInt16(table, at + 8), strings + FontTables.UInt16(table, at + 10));
            var encoding = platform == MacintoshPlatform ? Encoding.Latin1 : Encoding.BigEndianUnicode;
            var name = encoding.GetString(table, offset, length);
            if (platform == WindowsPlatform && language == AmericanEnglish) return name;
            found ??= name;
        }
        return found;
    }
}
