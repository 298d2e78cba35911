using TextToVideo.Captions;
using TextToVideo.Rendering;
using TextToVideo.Speech;

namespace TextToVideo.Media.Tests.Captions;

/// <summary>A sentence in each language, spoken evenly: two and a half words a second.</summary>
internal static class CaptionSample
{
    private static readonly TimeSpan WordLength = TimeSpan.FromSeconds(0.4);

    private static readonly Dictionary<string, string> Texts = new()
    {
        ["en"] = "The first people on the Moon left footprints that could last a million years.",
        ["ru"] = "Первые люди на Луне оставили следы, которые сохранятся миллион лет.",
        ["el"] = "Οι πρώτοι άνθρωποι στη Σελήνη άφησαν ίχνη που διαρκούν χρόνια.",
        ["ar"] = "ترك أول الناس على القمر في عام 1969 آثار أقدام (قد تدوم) مليون سنة.",
        ["he"] = "האנשים הראשונים על הירח בשנת 1969 השאירו עקבות של Apollo 11.",
        ["hi"] = "चंद्रमा पर पहले लोगों ने ऐसे पदचिह्न छोड़े जो दस लाख साल तक रह सकते हैं।",
        ["th"] = "มนุษย์กลุ่มแรกบนดวงจันทร์ทิ้งรอยเท้าไว้ ซึ่งอาจคงอยู่ได้นานถึงหนึ่งล้านปี",
        ["zh"] = "第一批登上月球的人留下的脚印，可能会保存一百万年。",
        ["ja"] = "月面に降り立った人々の足跡は、百万年も残るかもしれません。",
        ["ko"] = "달에 처음 간 사람들이 남긴 발자국은 백만 년 동안 남을 수 있습니다.",
        ["mixed"] = "They said \"مرحبا بكم جميعا\" and שלום עולם to αβγ 🚀 👨‍👩‍👧 ❤️ 👍🏽 too.",
        ["long"] = $"Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft {new string('W', 400)} {{\\an7}}{{\\pos(0,0)}} a\\Nb.",
    };

    public static IEnumerable<string> Names => Texts.Keys;

    public static (IReadOnlyList<CaptionCue> Cues, CaptionLook Look) LayOut(CaptionWriter writer, string name, CaptionStyleName style, FrameSize frame) =>
        LayOut(writer, ScriptWords.Split(Texts[name]), new CaptionLook(style, frame, Texts[name] == Texts["mixed"] || name == "long" ? "en" : name));

    public static (IReadOnlyList<CaptionCue> Cues, CaptionLook Look) LayOut(CaptionWriter writer, IReadOnlyList<string> words, CaptionLook look)
    {
        var timed = words.Select((word, i) => new TimedWord(word, WordLength * i, WordLength * (i + 1))).ToList();
        return (writer.LayOut(timed, WordLength * words.Count, look), look);
    }
}
