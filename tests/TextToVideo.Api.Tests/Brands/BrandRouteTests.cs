using System.Net.Http.Json;
using System.Text;
using TextToVideo.Api.Tests.Serving;
using TextToVideo.Api.Tests.Uploads;

namespace TextToVideo.Api.Tests.Brands;

[TestClass]
public sealed class BrandRouteTests
{
    private static readonly object Kit = new
    {
        logo = new { file = $"data:image/png;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes("acme"))}", corner = "bottom_right", opacity = 0.7 },
        colours = new { accent = "#ff6a3d" },
    };

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Put_NewBrand_IsWhatJobsShow()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        using var put = await PutAsync(bench, Kit, null);
        await Answer.JsonAsync(put, 200, Token);

        await bench.MakeAsync(new { script = "The sea is wide.", brand = "acme" }, Token);

        Assert.AreEqual(1, bench.Studio.Count("logo acme 0.7"));
        var listed = await bench.GetAsync("/mcp/brands", Token);
        Assert.AreEqual("acme", listed.GetProperty("brands")[0].GetProperty("name").GetString());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Put_WhatWasReadAndEdited_ReplacesThatVersionOnly()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        using var put = await PutAsync(bench, Kit, null);
        var etag = put.Headers.ETag!.ToString();
        var kit = System.Text.Json.Nodes.JsonNode.Parse((await bench.GetAsync("/mcp/brands/acme", Token)).GetRawText())!;
        kit["colours"]!["accent"] = "#3dff6a";

        using var unsaid = await PutAsync(bench, kit, null);
        using var edited = await PutAsync(bench, kit, etag);
        using var late = await PutAsync(bench, kit, etag);

        await Answer.ProblemAsync(unsaid, 428, "brand.no_etag", Token);
        await Answer.JsonAsync(edited, 200, Token);
        await Answer.ProblemAsync(late, 412, "brand.changed", Token);
        Assert.AreEqual("#3dff6a", (await bench.GetAsync("/mcp/brands/acme", Token)).GetProperty("colours").GetProperty("accent").GetString());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Put_BadFilesOfEveryKind_IsOneProblemThatNamesThem()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var bomb = "<!DOCTYPE svg [<!ENTITY a \"aaaa\">]><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><text>&a;</text></svg>";

        using var put = await PutAsync(
            bench,
            new
            {
                logo = new { file = $"data:image/svg+xml;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(bomb))}" },
                font_file = $"upload:{new string('0', 64)}",
                intro = new { file = "data:video/mp4;base64,AAAA" },
                outro = new { file = "/etc/passwd.mp4" },
            },
            null);

        var problem = await Answer.ProblemAsync(put, 400, "request.invalid", Token);
        CollectionAssert.AreEquivalent(
            new[] { "logo.file", "font_file", "intro.file", "outro.file" },
            problem.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("field").GetString()).ToArray());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Put_PathOfTheServer_IsReadOnlyInsideItsMediaFolders()
    {
        var folder = Directory.CreateTempSubdirectory("ttv-brand-");
        try
        {
            var logo = Path.Combine(folder.FullName, "logo.png");
            await File.WriteAllTextAsync(logo, "shared", Token);
            await using var closed = await ApiBench.StartAsync(Token);
            await using var open = await ApiBench.StartAsync(Token, settings: new Dictionary<string, string?> { ["Api:MediaFolders:0"] = folder.FullName });

            using var refused = await PutAsync(closed, new { logo = new { file = logo } }, null);
            using var taken = await PutAsync(open, new { logo = new { file = "logo.png" } }, null);

            var problem = await Answer.ProblemAsync(refused, 400, "request.invalid", Token);
            Assert.AreEqual("logo.file", problem.GetProperty("errors")[0].GetProperty("field").GetString());
            Assert.AreEqual(68, (await Answer.JsonAsync(taken, 200, Token)).GetProperty("logo").GetProperty("file").GetString()!.Length, "named by its content");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Put_ETagThatAProxyMadeWeak_IsThatVersion()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        using var first = await PutAsync(bench, new { colours = new { accent = "#ff6a3d" } }, null);

        using var second = await PutAsync(bench, new { colours = new { accent = "#3d6aff" } }, $"W/{first.Headers.ETag}");

        await Answer.JsonAsync(second, 200, Token);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Put_UploadedPicture_IsCopiedAndOutlivesTheUpload()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var reference = await Media.SendAsync(bench, Encoding.Latin1.GetBytes("\u0089PNG\r\n\u001a\nmark"), Token);

        using var put = await PutAsync(bench, new { logo = new { file = reference } }, null);
        await Answer.JsonAsync(put, 200, Token);
        using var deleted = await bench.Http.DeleteAsync($"/mcp/uploads/{reference["upload:".Length..]}", Token);
        await bench.MakeAsync(new { script = "The sea is wide.", brand = "acme" }, Token);
        using var late = await PutAsync(bench, new { logo = new { file = reference } }, "*");

        Assert.AreEqual(1, bench.Studio.Count("logo"));
        Assert.AreEqual("logo.file", (await Answer.ProblemAsync(late, 400, "request.invalid", Token)).GetProperty("errors")[0].GetProperty("field").GetString());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Generate_BrandThatIsNotKept_IsRefused()
    {
        await using var bench = await ApiBench.StartAsync(Token);

        using var response = await bench.Http.PostAsJsonAsync("/mcp/generate", new { script = "The sea is wide.", brand = "acme" }, Token);

        var problem = await Answer.ProblemAsync(response, 400, "request.invalid", Token);
        Assert.AreEqual("brand", problem.GetProperty("errors")[0].GetProperty("field").GetString());
    }

    private async Task<HttpResponseMessage> PutAsync(ApiBench bench, object kit, string? etag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, "/mcp/brands/acme") { Content = JsonContent.Create(kit) };
        if (etag is not null) request.Headers.TryAddWithoutValidation("If-Match", etag);
        return await bench.Http.SendAsync(request, Token);
    }
}
