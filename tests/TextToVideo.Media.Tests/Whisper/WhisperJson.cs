using System.Globalization;
using System.Text;

namespace TextToVideo.Media.Tests.Whisper;

/// <summary>Output of `whisper-cli -ojf`, laid out as the program lays it out. Bytes, as it knows no characters.</summary>
internal static class WhisperJson
{
    private static readonly Token Begin = new("[_BEG_]"u8.ToArray(), 0, 0, 0.98, 50_363);

    /// <summary>As the model for English hears the recording of 1961.</summary>
    public static Token[] Kennedy { get; } =
    [
        T(" And", 320, 600), T(" so", 600, 860), T(",", 860, 1070, 0.6), T(" my", 1070, 1270), T(" fellow", 1270, 1770), T(" Amer", 1770, 2100), T("icans", 2100, 2560), T(",", 2560, 3240, 0.7),
        T(" ask", 3250, 3840), T(" not", 3840, 4370), T(" what", 5370, 5650), T(" your", 5650, 5950), T(" country", 5950, 6450), T(" can", 6450, 6700), T(" do", 6700, 6900), T(" for", 6900, 7150), T(" you", 7150, 7650), T(".", 7650, 7900, 0.5),
    ];

    public static Token T(string text, int fromMs, int toMs, double probability = 0.95, int dtw = -1) => new(Encoding.UTF8.GetBytes(text), fromMs, toMs, probability, 1000, dtw);

    public static byte[] Write(IEnumerable<Token> tokens, bool multilingual = false)
    {
        using var json = new MemoryStream();
        void Put(string text) => json.Write(Encoding.UTF8.GetBytes(text));
        Put($"{{\n\t\"systeminfo\": \"WHISPER : COREML = 0 | OPENVINO = 0 | \",\n\t\"model\": {{\n\t\t\"type\": \"tiny\",\n\t\t\"multilingual\": {(multilingual ? "true" : "false")},\n\t\t\"vocab\": {(multilingual ? 51_865 : 51_864)}\n\t}},\n");
        Put("\t\"result\": {\n\t\t\"language\": \"en\"\n\t},\n\t\"transcription\": [\n\t\t{\n\t\t\t\"text\": \" unread\",\n\t\t\t\"tokens\": [\n");
        Token[] all = [multilingual ? Begin with { Id = 50_364 } : Begin, .. tokens];
        for (var i = 0; i < all.Length; i++)
        {
            Put("\t\t\t\t{\n\t\t\t\t\t\"text\": \"");
            json.Write(all[i].Text.SelectMany(b => b is (byte)'"' or (byte)'\\' ? new[] { (byte)'\\', b } : [b]).ToArray());
            Put(string.Create(
                CultureInfo.InvariantCulture,
                $"\",\n\t\t\t\t\t\"timestamps\": {{\n\t\t\t\t\t\t\"from\": \"00:00:00,000\",\n\t\t\t\t\t\t\"to\": \"00:00:00,000\"\n\t\t\t\t\t}},\n\t\t\t\t\t\"offsets\": {{\n\t\t\t\t\t\t\"from\": {all[i].FromMs},\n\t\t\t\t\t\t\"to\": {all[i].ToMs}\n\t\t\t\t\t}},\n\t\t\t\t\t\"id\": {all[i].Id},\n\t\t\t\t\t\"p\": {all[i].P},\n\t\t\t\t\t\"t_dtw\": {all[i].Dtw}\n\t\t\t\t}}{(i + 1 < all.Length ? "," : "")}\n"));
        }
        Put("\t\t\t]\n\t\t}\n\t]\n}\n");
        return json.ToArray();
    }

    internal sealed record Token(byte[] Text, int FromMs, int ToMs, double P, int Id, int Dtw = -1);
}
