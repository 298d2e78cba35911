using System.Collections.Concurrent;
using System.Text;
using TextToVideo.Captions;
using TextToVideo.Media.Assets;
using TextToVideo.Requests;

namespace TextToVideo.Media.Fonts;

/// <summary>
/// The fonts of captions: those of the npm packages, copied once into one folder; for Chinese, Japanese and Korean the
/// machine's Noto Sans CJK; for any other character whatever font of the machine has it. Safe for use by many threads.
/// </summary>
public sealed class FontLibrary : ICaptionFonts
{
    private readonly Lock _lock = new();
    private readonly ConcurrentDictionary<(string Text, CaptionWeight Weight, string Language, string? Lead), IReadOnlyList<FontRun>> _chosen = [];
    private readonly Dictionary<(CaptionWeight, string, string?), FontChooser> _choosers = [];
    private readonly Dictionary<string, CaptionFace> _faces = [];
    private readonly List<(FontFamilySource Source, string PackageFolder)> _families;
    private readonly SystemFonts _system;
    private readonly string? _cjkFile;

    /// <param name="cacheFolder">Where the folder of fonts is made; some 10 MB.</param>
    /// <param name="systemFolders">Where to look for fonts of the machine; null: its usual places.</param>
    public FontLibrary(AssetFolders assets, string cacheFolder, IReadOnlyList<string>? systemFolders = null)
    {
        ArgumentNullException.ThrowIfNull(assets);
        ArgumentException.ThrowIfNullOrEmpty(cacheFolder);
        _families = [.. FontCatalog.Families.Select(f => (f, assets.FindPackage(f.Package))).Where(f => f.Item2 is not null).Select(f => (f.f, f.Item2!))];
        _system = new SystemFonts(systemFolders ?? SystemFonts.FoldersOfMachine());
        _cjkFile = _system.FindFile(FontCatalog.CjkFileName);
        var prepared = FontFolder.Prepare([.. FilesOfPackages()], cacheFolder);
        Folder = prepared.Path;
        Version = _cjkFile is null ? prepared.Hash : $"{prepared.Hash}-cjk{new FileInfo(_cjkFile).Length:x}";
        Report = MakeReport(assets);
    }

    public string Folder { get; }

    public string Version { get; }

    public FontReport Report { get; }

    public IReadOnlyList<FontRun> Choose(string text, CaptionWeight weight, string language) => Choose(text, weight, language, lead: null);

    public ICaptionFonts? LedBy(string family, FontFile? file = null)
    {
        lock (_lock)
        {
            if (file is null) return FindLead(family, CaptionWeight.Text) is null ? null : new LedFonts(this, family);
            foreach (var weight in Enum.GetValues<CaptionWeight>()) _faces.TryAdd($"{file.Name}/{weight}", CaptionFace.Of(FaceOf(file), scale: 1));
            return new LedFonts(this, file.Name);
        }
    }

    /// <summary>Letters that the leading family has not.</summary>
    internal IReadOnlyList<Rune> FindLacking(string text, string lead)
    {
        lock (_lock) return FindLead(lead, CaptionWeight.Text) is { } face ? [.. text.EnumerateRunes().Where(rune => Rune.IsLetterOrDigit(rune) && !face.File.Has(rune)).Distinct()] : [];
    }

    internal IReadOnlyList<Rune> FindMissing(string text, string lead)
    {
        lock (_lock) return ChooserFor(CaptionWeight.Text, "en", lead).FindMissing(text);
    }

    internal IReadOnlyList<string> FindFallbacks(string text, string lead)
    {
        lock (_lock) return ChooserFor(CaptionWeight.Text, "en", lead).FindFallbacks(text);
    }

    private OpenTypeFont FaceOf(FontFile file) => _faces.TryGetValue($"{file.Name}/{CaptionWeight.Text}", out var known) ? known.File : OpenTypeFont.Read(file.Path)[0];

    internal IReadOnlyList<FontRun> Choose(string text, CaptionWeight weight, string language, string? lead)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);

        // Texts are words, which come again; a service that runs for months must not keep all of them.
        if (_chosen.Count > 20_000) _chosen.Clear();
        return _chosen.GetOrAdd((text, weight, language, lead), key =>
        {
            lock (_lock) return ChooserFor(key.Weight, key.Language, key.Lead).Choose(key.Text);
        });
    }

    public IReadOnlyList<Rune> FindMissing(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        lock (_lock) return ChooserFor(CaptionWeight.Text, "en").FindMissing(text);
    }

    public IReadOnlyList<string> FindFallbacks(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        lock (_lock) return ChooserFor(CaptionWeight.Text, "en").FindFallbacks(text);
    }

    private IEnumerable<string> FilesOfPackages() =>
        _families.SelectMany(f => Enum.GetValues<CaptionWeight>().Select(w => Path.Combine(f.PackageFolder, f.Source.FileOf(w)))).Distinct().Where(File.Exists);

    private FontChooser ChooserFor(CaptionWeight weight, string language, string? lead = null)
    {
        if (_choosers.TryGetValue((weight, language, lead), out var chooser)) return chooser;
        var faces = FacesFor(weight, language);
        if (lead is not null && FindLead(lead, weight) is { } first) faces.Insert(0, first);
        return _choosers[(weight, language, lead)] = new FontChooser(faces, _system);
    }

    /// <summary>A family that a brand wishes: one of the captions' own, or of the machine; the bold face unless slender letters are wanted.</summary>
    private CaptionFace? FindLead(string family, CaptionWeight weight)
    {
        var key = $"{family}/{weight}";
        if (_faces.TryGetValue(key, out var known)) return known;
        var own = Directory.EnumerateFiles(Folder).Order(StringComparer.Ordinal).SelectMany(_system.Read).Where(f => f.Names.Family.Equals(family, StringComparison.OrdinalIgnoreCase));
        var fonts = own.Concat(_system.OfFamily(family)).ToList();
        var best = fonts.FirstOrDefault(f => f.Names.IsBold == (weight != CaptionWeight.Light)) ?? fonts.FirstOrDefault();
        return best is null ? null : _faces[key] = CaptionFace.Of(best, scale: 1);
    }

    private List<CaptionFace> FacesFor(CaptionWeight weight, string language)
    {
        var primary = LanguageTag.Primary(language);
        var faces = _families.OrderBy(f => f.Source.Languages.Contains(primary, StringComparer.OrdinalIgnoreCase) ? 0 : 1)
            .Select(f => (File: Path.Combine(Folder, Path.GetFileName(f.Source.FileOf(weight))), f.Source.Scale))
            .Where(f => File.Exists(f.File))
            .Select(f => FaceOf(f.File, "", f.Scale))
            .OfType<CaptionFace>()
            .ToList();
        if (_cjkFile is null) return faces;
        var isCjk = FontCatalog.CjkFamilies.TryGetValue(language, out var family) || FontCatalog.CjkFamilies.TryGetValue(primary, out family);
        if (FaceOf(_cjkFile, family ?? FontCatalog.CjkFamilies["ja"], FontCatalog.CjkScale) is { } cjk) faces.Insert(isCjk ? 0 : faces.Count, cjk);
        return faces;
    }

    private CaptionFace? FaceOf(string file, string family, double scale)
    {
        if (_faces.TryGetValue(file + family, out var face)) return face;
        var font = _system.Read(file).FirstOrDefault(f => family.Length == 0 || f.Names.Family == family);
        return font is null ? null : _faces[file + family] = CaptionFace.Of(font, scale);
    }

    private FontReport MakeReport(AssetFolders assets)
    {
        var found = _families.Select(f => f.Source).ToList();
        var warnings = FontCatalog.Families.Except(found).Select(f => $"The font package {f.Package} ({f.Scripts}) is missing; captions use another font of the machine. {assets.Advice}").ToList();
        var families = found.Select(f => $"{f.FilePrefix} ({f.Scripts})").ToList();
        if (_cjkFile is null) warnings.Add($"{FontCatalog.CjkFileName} is missing; Chinese, Japanese and Korean captions use another font, or none. Install fonts-noto-cjk.");
        else families.Add("NotoSansCJK (Chinese, Japanese, Korean)");
        return new FontReport(Folder, families, warnings);
    }
}
