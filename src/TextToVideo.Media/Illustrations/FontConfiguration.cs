using System.Security.Cryptography;
using System.Text;
using TextToVideo.Captions;
using TextToVideo.Media.Illustrations.Painting;
using TextToVideo.Media.Temporary;

namespace TextToVideo.Media.Illustrations;

/// <summary>Lets who draws vectors see the fonts of the captions beside those of the machine, without installing them.</summary>
internal sealed class FontConfiguration
{
    private readonly Lazy<string> _file;

    public FontConfiguration(string fontsFolder) => _file = new(() => WriteShared(fontsFolder));

    private FontConfiguration(Func<string> write) => _file = new(write);

    public IReadOnlyDictionary<string, string> Variables => new Dictionary<string, string> { ["FONTCONFIG_FILE"] = _file.Value };

    /// <summary>With one font more, as long as the folder is there.</summary>
    public static FontConfiguration InFolder(string folder, string fontsFolder, FontFile font) => new(() =>
    {
        var more = Directory.CreateDirectory(Path.Combine(folder, "brand-font")).FullName;
        File.Copy(font.Path, Path.Combine(more, font.Name), overwrite: true);
        var file = Path.Combine(folder, "fonts.conf");
        File.WriteAllText(file, Document(fontsFolder, more));
        return file;
    });

    private static string Document(params ReadOnlySpan<string> folders)
    {
        var all = new StringBuilder();
        foreach (var folder in folders) all.Append($"<dir>{XmlText.Escape(folder)}</dir>");
        return $"""
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
            <fontconfig>
              {all}
              <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
            </fontconfig>
            """;
    }

    private static string WriteShared(string fontsFolder)
    {
        var document = Document(fontsFolder);
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document)))[..16];
        var file = TempFolders.Keep($"fonts-{name}.conf");
        // Another drawing may be reading it at this moment, so it is never seen half written.
        var partial = $"{file}.{Guid.NewGuid():N}";
        File.WriteAllText(partial, document);
        File.Move(partial, file, overwrite: true);
        return file;
    }
}
