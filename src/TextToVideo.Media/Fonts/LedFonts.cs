using System.Text;
using TextToVideo.Captions;

namespace TextToVideo.Media.Fonts;

/// <summary>The fonts of captions behind one family that is asked first.</summary>
internal sealed class LedFonts(FontLibrary library, string family) : ICaptionFonts
{
    public string Folder => library.Folder;

    public string Version => library.Version;

    public IReadOnlyList<FontRun> Choose(string text, CaptionWeight weight, string language) => library.Choose(text, weight, language, family);

    public ICaptionFonts? LedBy(string other, FontFile? file = null) => library.LedBy(other, file);

    public IReadOnlyList<Rune> FindLacking(string text) => library.FindLacking(text, family);

    public IReadOnlyList<string> FindFallbacks(string text) => library.FindFallbacks(text, family);

    public IReadOnlyList<Rune> FindMissing(string text) => library.FindMissing(text, family);
}
