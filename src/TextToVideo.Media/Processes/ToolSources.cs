namespace TextToVideo.Media.Processes;

/// <summary>Where the programs that the product runs come from.</summary>
internal static class ToolSources
{
    private static readonly Dictionary<string, string> DebianPackages = new()
    {
        ["ffmpeg"] = "ffmpeg",
        ["ffprobe"] = "ffmpeg",
        ["rsvg-convert"] = "librsvg2-bin",
        ["flite"] = "flite",
        ["espeak-ng"] = "espeak-ng",
        ["pocketsphinx_batch"] = "pocketsphinx pocketsphinx-en-us",
        ["prlimit"] = "util-linux",
        ["setpriv"] = "util-linux",
    };

    public static string HowToInstall(string tool) =>
        tool == "piper" ? "Install it with `pip install piper-tts`."
        : tool == "whisper-cli" ? "Build it from whisper.cpp, or install it with `brew install whisper-cpp`."
        : DebianPackages.TryGetValue(tool, out var package) ? $"Install it with `apt install {package}`."
        : "Install it.";
}
