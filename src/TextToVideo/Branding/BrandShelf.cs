using System.Text.Json;
using TextToVideo.Artifacts;
using TextToVideo.Captions;
using TextToVideo.Failures;
using TextToVideo.Footage;
using TextToVideo.Requests;
using TextToVideo.Uploads;

namespace TextToVideo.Branding;

/// <summary>Keeps brand kits, and never overwrites one that somebody else has changed meanwhile.</summary>
public sealed class BrandShelf(IArtifactStore store, IMediaProbe probe, ILogoPainter painter, IFontInspector fonts, ICaptionWriter captions, UploadShelf uploads)
{
    /// <summary>What WCAG asks of large letters.</summary>
    private const double ContrastOfLargeLetters = 3;

    private readonly BrandFiles _files = new(store, uploads);
    private readonly LogoFile _logos = new(probe, painter);
    private readonly BrandFontFile _fonts = new(fonts);
    private readonly ClipFile _clips = new(probe);

    /// <returns>By name.</returns>
    public async Task<IReadOnlyList<BrandKit>> ListAsync(CancellationToken cancellationToken)
    {
        var kits = new List<BrandKit>();
        await foreach (var artifact in store.ListAsync(BrandKeys.Folder, cancellationToken))
        {
            if (BrandKeys.IsKit(artifact.Key) && await ReadAsync(artifact.Key, cancellationToken) is { } kit) kits.Add(kit);
        }
        return [.. kits.OrderBy(kit => kit.Name, StringComparer.Ordinal)];
    }

    /// <exception cref="BrandNotFoundException"/>
    public async Task<(BrandKit Kit, string ETag)> GetAsync(string name, CancellationToken cancellationToken)
    {
        while (BrandName.IsOne(name) && await store.FindAsync(BrandKeys.Kit(name), cancellationToken) is { } info)
        {
            var kit = await ReadAsync(info.Key, cancellationToken);

            // Replaced between the two looks: the ETag would belong to another text.
            if (kit is not null && (await store.FindAsync(info.Key, cancellationToken))?.ETag == info.ETag) return (kit, info.ETag);
        }
        throw new BrandNotFoundException(name);
    }

    /// <summary>For requests that name a brand; null names none.</summary>
    /// <exception cref="InvalidRequestException">There is no such brand.</exception>
    public async Task EnsureAsync(string? name, CancellationToken cancellationToken)
    {
        if (name is null || (BrandName.IsOne(name) && await store.FindAsync(BrandKeys.Kit(name), cancellationToken) is not null)) return;
        throw new InvalidRequestException([new RequestFault("brand", FaultCode.Unknown, $"There is no brand {FaultList.Quote(name)}; keep it first, or leave it out.")]);
    }

    /// <param name="paths">Which files of this machine the sender may name.</param>
    /// <returns>The kit as kept, with warnings, and its ETag.</returns>
    /// <exception cref="InvalidRequestException">With all faults.</exception>
    /// <exception cref="ArtifactConflictException">The condition did not hold.</exception>
    public async Task<(BrandKit Kit, string ETag)> KeepAsync(string name, BrandKit kit, PathPolicy paths, WriteCondition condition, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(kit);
        var cleaned = Normalize(name, kit);
        var faults = new FaultList();
        BrandRules.Check(name, cleaned with { Name = kit.Name }, faults);
        if (cleaned.Logo is { } logo && !string.IsNullOrWhiteSpace(logo.File) && await _files.TakeAsync(_logos, "logo.file", logo.File, paths, faults, cancellationToken) is { } kept)
            cleaned = cleaned with { Logo = logo with { File = kept.Name } };
        if (!string.IsNullOrWhiteSpace(cleaned.FontFile)) cleaned = await TakeFontAsync(cleaned, cleaned.FontFile, paths, faults, cancellationToken);
        cleaned = cleaned with
        {
            Intro = await TakeClipAsync("intro.file", cleaned.Intro, paths, faults, cancellationToken),
            Outro = await TakeClipAsync("outro.file", cleaned.Outro, paths, faults, cancellationToken),
        };
        if (faults.Faults.Count > 0) throw new InvalidRequestException(faults.Faults);

        var written = await store.WriteAsync(BrandKeys.Kit(name), JsonSerializer.SerializeToUtf8Bytes(cleaned, RequestJson.Options), condition, cancellationToken);
        return (cleaned with { Warnings = Review(cleaned) is { Count: > 0 } warnings ? warnings : null }, written.ETag);
    }

    /// <summary>Its files stay for the jobs that read it; they go with the next cleaning after the cache's age.</summary>
    /// <exception cref="BrandNotFoundException"/>
    public async Task DeleteAsync(string name, CancellationToken cancellationToken)
    {
        if (!BrandName.IsOne(name) || !await store.DeleteAsync(BrandKeys.Kit(name), cancellationToken)) throw new BrandNotFoundException(name);
    }

    /// <summary>What of a kit will not look as its maker may think; other machines have other fonts.</summary>
    public IReadOnlyList<string> Review(BrandKit kit)
    {
        ArgumentNullException.ThrowIfNull(kit);
        var warnings = new List<string>();
        if (kit is { Font: { } font, FontFile: null } && !captions.HasFont(font)) warnings.Add($"No font family '{font}' is on this machine; captions keep their own.");
        if (kit.Colours.Accent is { } accent && HexColour.Parse(accent).ContrastWith(HexColour.Rim) < ContrastOfLargeLetters)
            warnings.Add($"The accent {accent} is so dark that words in it could not be read; captions take a lighter shade of it.");
        if (kit.Colours.Text is { } text && HexColour.Parse(text).ContrastWith(HexColour.Rim) < CaptionBrand.LeastTextContrast)
            warnings.Add($"The text colour {text} is too dark for captions, whose rim is dark; they stay white.");
        return warnings;
    }

    private async Task<BrandKit> TakeFontAsync(BrandKit kit, string file, PathPolicy paths, FaultList faults, CancellationToken cancellationToken)
    {
        if (await _files.TakeAsync(_fonts, "font_file", file, paths, faults, cancellationToken) is not { } taken) return kit;
        var family = taken.Facts.Family;
        if (kit.Font is { } wished && !wished.Equals(family, StringComparison.OrdinalIgnoreCase))
            faults.Add("font", FaultCode.Conflict, $"The file holds the family {FaultList.Quote(family)}, not {FaultList.Quote(wished)}; leave the name out, it is read from the file.");
        return kit with { Font = family, FontFile = taken.Name };
    }

    private async Task<BrandClip?> TakeClipAsync(string field, BrandClip? clip, PathPolicy paths, FaultList faults, CancellationToken cancellationToken)
    {
        if (clip is null || string.IsNullOrWhiteSpace(clip.File)) return clip;
        var taken = await _files.TakeAsync(_clips, field, clip.File, paths, faults, cancellationToken);
        return taken is { } kept ? new BrandClip { File = kept.Name, Seconds = Math.Round(kept.Facts.Seconds, 2) } : clip;
    }

    private static BrandKit Normalize(string name, BrandKit kit) => kit with
    {
        Name = name,
        Colours = kit.Colours is { } colours ? new BrandColours { Accent = Lower(colours.Accent), Text = Lower(colours.Text), Background = Lower(colours.Background) } : null!,
        Font = Line(kit.Font),
        FontFile = string.IsNullOrWhiteSpace(kit.FontFile) ? null : kit.FontFile.Trim(),
        LowerThird = kit.LowerThird is { } third ? third with { Subtitle = Line(third.Subtitle) } : null,
        EndCard = kit.EndCard is { } card ? card with { Text = Line(card.Text) } : null,
        Warnings = null,
    };

    private static string? Line(string? text) => text is not null && PlainText.CleanLine(text) is { Length: > 0 } line ? line : null;

    private static string? Lower(string? colour) => string.IsNullOrWhiteSpace(colour) ? null : colour.Trim().ToLowerInvariant();

    private static TextToVideoException Damaged(ArtifactKey key, Exception? cause) =>
        new("brand.unreadable", FailureCategory.System, $"The brand kit {key} is damaged, or of a newer version.", isRetryable: false, cause);

    /// <returns>Null where it was deleted meanwhile.</returns>
    private async Task<BrandKit?> ReadAsync(ArtifactKey key, CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = await store.OpenReadAsync(key, 0, null, cancellationToken);
            return await JsonSerializer.DeserializeAsync<BrandKit>(stream, RequestJson.Options, cancellationToken)
                ?? throw Damaged(key, cause: null);
        }
        catch (JsonException e)
        {
            throw Damaged(key, e);
        }
        catch (ArtifactNotFoundException)
        {
            return null;
        }
    }
}
