using System.Security.Cryptography;
using System.Text;
using TextToVideo.Media.Illustrations.Painting;

namespace TextToVideo.Media.Illustrations;

/// <summary>Lets rsvg-convert see the fonts of the captions beside those of the machine, without installing them.</summary>
internal sealed class FontConfiguration(string fontsFolder)
{
    private readonly Lazy<string> _file = new(() => Write(fontsFolder));

    public IReadOnlyDictionary<string, string> Variables => new Dictionary<string, string> { ["FONTCONFIG_FILE"] = _file.Value };

    private static string Write(string fontsFolder)
    {
        var document = $"""
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
            <fontconfig>
              <dir>{XmlText.Escape(fontsFolder)}</dir>
              <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
            </fontconfig>
            """;
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document)))[..16];
        var file = Path.Combine(Path.GetTempPath(), $"ttv-fonts-{Environment.UserName}-{name}.conf");
        // Another process may be reading it at this moment, so it is never seen half written.
        var partial = $"{file}.{Guid.NewGuid():N}";
        File.WriteAllText(partial, document);
        File.Move(partial, file, overwrite: true);
        return file;
    }
}
