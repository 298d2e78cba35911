using System.Text;
using TextToVideo.Branding;

namespace TextToVideo.Tests.Branding;

internal static class BrandSample
{
    public static BrandKit Kit { get; } = new()
    {
        Logo = new BrandLogo { File = Picture("acme"), Corner = LogoCorner.TopLeft, Opacity = 0.5, WidthPercent = 10 },
        Colours = new BrandColours { Accent = "#FF6A3D", Text = "#ffffff", Background = "#10233f" },
        Font = "Fake Sans",
    };

    /// <summary>A file of the machine, in a folder of the test's own.</summary>
    public static async Task<string> FileAsync(TestContext test, string name, string content)
    {
        var path = Path.Combine(SampleFiles.NewFolder(), name);
        await File.WriteAllTextAsync(path, content, test.CancellationTokenSource.Token);
        return path;
    }

    /// <summary>The studio takes any text for a picture.</summary>
    public static string Picture(string content) => $"data:image/png;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(content))}";
}
