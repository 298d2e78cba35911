using TextToVideo.Branding;
using TextToVideo.Captions;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Ffmpeg.Pictures;

/// <summary>
/// Lays captions over the finished picture, from a file. They are not part of a cross-fade: a scene's words stand sharp
/// up to the cut in the middle of the joint, and the next scene's from there on.
/// </summary>
internal sealed class CaptionBurner(ICaptionWriter writer, RenderSettings settings, WorkFolder work)
{
    private const string CaptionFile = "captions.ass";
    private const string FontsFolder = "fonts";

    private const double MostOfFrame = 0.6;

    private CaptionLook _look = new(settings.Captions, settings.Frame, settings.Language) { Brand = settings.Brand?.Captions };

    public async Task<string> AddToBodyAsync(FilterGraph graph, string picture, BodyRender render, CancellationToken cancellationToken)
    {
        await BringFontAsync(cancellationToken);
        var cues = LayOut(render.Shot);
        return await AddAsync(graph, picture, cues, render.Shot, render.FirstFrame, render.Frames, cancellationToken);
    }

    /// <summary>The joint's clock is that of the first scene; the second one's words come after its end.</summary>
    public async Task<string> AddToJointAsync(FilterGraph graph, string picture, JointRender render, CancellationToken cancellationToken)
    {
        await BringFontAsync(cancellationToken);
        var cut = FrameRate.ToTime(render.From.Frames);
        var cues = LayOut(render.From).Concat(LayOut(render.To).Select(cue => cue.Shift(cut))).ToList();
        return await AddAsync(graph, picture, cues, render.From, render.From.Frames - (render.Frames / 2), render.Frames, cancellationToken);
    }

    private async Task BringFontAsync(CancellationToken cancellationToken)
    {
        if (settings.Brand?.Captions?.FontFile is not { } name) return;
        var file = await work.BringAsync(BrandKeys.File(name), cancellationToken);
        _look = _look with { BrandFont = new FontFile(name, work.File(file)) };
    }

    /// <returns>False: there are none.</returns>
    private bool BringFonts()
    {
        var usual = Directory.Exists(writer.FontsFolder) ? Path.GetFullPath(writer.FontsFolder) : null;
        if (_look.BrandFont is null)
        {
            if (usual is not null) work.BringFolder(usual, FontsFolder);
            return usual is not null;
        }
        Directory.CreateDirectory(work.File(FontsFolder));
        IEnumerable<string> files = usual is null ? [] : Directory.EnumerateFiles(usual);
        foreach (var file in files.Append(_look.BrandFont.Path)) FileLink.Create(work.File(Path.Combine(FontsFolder, Path.GetFileName(file))), file);
        return true;
    }

    /// <summary>The figures of a drawing, and the logo. What fills most of the frame is ground rather than figure.</summary>
    private IReadOnlyList<FrameBox> TakenIn(SceneShot shot)
    {
        var figures = shot.Visual.Drawn?.Layers.Skip(1).Select(layer => new FrameBox(layer.X, layer.Y, layer.X + layer.Width, layer.Y + layer.Height)) ?? [];
        var frame = (double)settings.Frame.Width * settings.Frame.Height;
        var logo = settings.Brand?.Logo is { } mark ? new[] { new FrameBox(mark.X, mark.Y, mark.X + mark.Width, mark.Y + mark.Height) } : [];
        return [.. figures.Where(figure => figure.Area < MostOfFrame * frame), .. logo];
    }

    private IReadOnlyList<CaptionCue> LayOut(SceneShot shot) =>
        settings.Captions == CaptionStyleName.None || shot.Words.Count == 0 ? [] : writer.LayOut(shot.Words, FrameRate.ToTime(shot.Frames), _look with { Ground = CaptionGround.Under(_look, shot.Visual) });

    private async Task<string> AddAsync(FilterGraph graph, string picture, IReadOnlyList<CaptionCue> cues, SceneShot shot, int firstFrame, int frames, CancellationToken cancellationToken)
    {
        var (from, to) = (FrameRate.ToTime(firstFrame), FrameRate.ToTime(firstFrame + frames));
        var seen = cues.Where(cue => cue.Start < to && cue.End > from).ToList();
        var third = from < LowerThird.To && to > LowerThird.From && shot.LowerThird is { } title ? title with { KeepsClear = TakenIn(shot) } : null;
        if (seen.Count == 0 && third is null) return picture;

        var document = writer.WriteAss(seen, _look, third, FrameRate.ToTime(shot.Frames));
        var strip = CaptionStrip.Of(document, settings.Frame);
        await File.WriteAllTextAsync(work.File(CaptionFile), strip?.Document ?? document, cancellationToken);
        var fonts = BringFonts() ? $":fontsdir={FontsFolder}" : "";
        return strip?.AddTo(graph, picture, $"{CaptionFile}{fonts}", firstFrame, frames) ?? graph.Chain(picture, $"setpts=N+{firstFrame},ass=f={CaptionFile}{fonts},setpts=N");
    }
}
