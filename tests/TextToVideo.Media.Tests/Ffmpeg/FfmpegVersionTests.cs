using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TextToVideo.Failures;
using TextToVideo.Media.Ffmpeg;
using TextToVideo.Media.Processes;

namespace TextToVideo.Media.Tests.Ffmpeg;

[TestClass]
public sealed class FfmpegVersionTests
{
    [TestMethod]
    [DataRow("ffmpeg version 5.1.9-0+deb12u1 Copyright (c) 2000-2026 the FFmpeg developers", "5.1.9-0+deb12u1", "5.1", false)]
    [DataRow("ffmpeg version n7.1 Copyright (c)", "n7.1", "7.1", false)]
    [DataRow("ffmpeg version 5.0.3 Copyright", "5.0.3", "5.0", true)]
    [DataRow("ffmpeg version 4.4.2-0ubuntu0.22.04.1 Copyright", "4.4.2-0ubuntu0.22.04.1", "4.4", true)]
    [DataRow("ffmpeg version N-109542-g3c6d1d5 Copyright", "N-109542-g3c6d1d5", null, false)]
    [DataRow("ffmpeg version 2024-01-01-git-e1c1dc8347 Copyright", "2024-01-01-git-e1c1dc8347", null, false)]
    public void Parse_LinesOfManyBuilds_AreUnderstood(string line, string text, string? number, bool isTooOld)
    {
        var version = FfmpegVersion.Parse(line);

        Assert.AreEqual((text, number, isTooOld), (version.Text, version.Number?.ToString(), version.IsTooOld));
    }

    [TestMethod]
    public async Task Version_Renderer_NamesRecipeProgramAndSettings()
    {
        await using var stage = new RenderStage();
        await using var other = new RenderStage(options => options.Crf = 23);

        Assert.MatchesRegex("^ffmpeg-[0-9]+-.+-veryfast-crf20-t1$", stage.Renderer.Version);
        Assert.AreNotEqual(stage.Renderer.Version, other.Renderer.Version);
    }

    [TestMethod]
    public async Task Version_ProgramTooOld_SaysWhatIsNeeded()
    {
        await using var stage = new RenderStage();
        var old = stage.NewPath(".sh");
        await File.WriteAllTextAsync(old, "#!/bin/sh\necho 'ffmpeg version 4.4.2 Copyright'\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(old, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        await using var dated = new RenderStage(services: services => services.AddSingleton(Options.Create(new ToolOptions { Paths = { ["ffmpeg"] = old } })));

        var failure = Assert.ThrowsExactly<TextToVideoException>(() => dated.Renderer.Version);

        Assert.AreEqual("tool.ffmpeg.too_old", failure.Code);
        Assert.Contains("4.4.2", failure.Message);
        Assert.Contains("5.1", failure.Message);
    }

    [TestMethod]
    public async Task Version_ProgramMissing_SaysWhatToInstall()
    {
        await using var stage = new RenderStage(services: services => services.AddSingleton(Options.Create(new ToolOptions { Paths = { ["ffmpeg"] = "/nowhere/ffmpeg" } })));

        var failure = Assert.ThrowsExactly<TextToVideoException>(() => stage.Renderer.Version);

        Assert.AreEqual("tool.ffmpeg.missing", failure.Code);
        Assert.Contains("Install ffmpeg", failure.Message);
    }
}
