using System.Text;

namespace TextToVideo.DummyProcess;

/// <summary>
/// Takes what whisper.cpp's `whisper-cli` takes and ends as it does: with 0 also for an unknown option, an unknown language and a recording that
/// it cannot read; with 3 for a model that is none. What it hears lies beside the model, in `NAME.heard`.
/// </summary>
internal static class WhisperProgram
{
    private static readonly string[] WithValue = ["-m", "-f", "-l", "-of", "-t", "-dtw"];
    private static readonly string[] Alone = ["-ojf", "-oj", "-nfa", "-np"];
    private static readonly string[] Languages = ["auto", "en", "de", "zh", "ja", "no"];

    public static async Task<int> HearAsync(string[] arguments)
    {
        var options = new Dictionary<string, string>();
        for (var i = 0; i < arguments.Length; i++)
        {
            if (WithValue.Contains(arguments[i])) options[arguments[i]] = arguments[++i];
            else if (Alone.Contains(arguments[i])) options[arguments[i]] = "";
            else return Complain($"error: unknown argument: {arguments[i]}", 0);
        }
        if (!Languages.Contains(options["-l"])) return Complain($"error: unknown language '{options["-l"]}'", 0);
        var model = options["-m"];
        if (!File.Exists(model) || !Encoding.ASCII.GetString(File.ReadAllBytes(model), 0, 4).Equals("lmgg", StringComparison.Ordinal)) return Complain("error: failed to initialize whisper context", 3);
        if (!IsReadable(options["-f"])) return Complain($"error: failed to read audio file '{options["-f"]}'", 0);

        File.WriteAllLines(model + ".asked", arguments);
        var heard = File.ReadAllBytes(model + ".heard");
        if (heard.AsSpan().StartsWith("hang"u8)) return Endings.Hang();
        Console.WriteLine("\n[00:00:00.000 --> 00:00:11.000]   And so, my fellow Americans");
        var output = options["-of"] + ".json";
        await Console.Error.WriteLineAsync($"output_json: saving output to '{output}'");
        await File.WriteAllBytesAsync(output, heard);
        return 0;
    }

    private static bool IsReadable(string path)
    {
        var head = new byte[44];
        using var file = File.OpenRead(path);
        file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return head.AsSpan().StartsWith("RIFF"u8) && BitConverter.ToInt32(head, 24) == 16_000;
    }

    private static int Complain(string complaint, int code)
    {
        Console.Error.WriteLine(complaint);
        return code;
    }
}
