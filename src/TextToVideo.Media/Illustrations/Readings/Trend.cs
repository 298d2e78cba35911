using System.Text.RegularExpressions;

namespace TextToVideo.Media.Illustrations.Readings;

/// <summary>Whether a text speaks of less: a rising curve beside it would tell the opposite.</summary>
internal static partial class Trend
{
    /// <returns>False as well where it speaks of both, or of neither.</returns>
    public static bool IsFall(string text) => Fall().IsMatch(text) && !Rise().IsMatch(text);

    [GeneratedRegex(@"\b(?:fell|falls?|fallen|falling|drop(?:s|ped|ping)?|declin(?:es?|ed|ing)|shr(?:ink|inks|ank|unk|inking)|s(?:ink|inks|ank|unk|inking)|decreas(?:es?|ed|ing)|plung(?:es?|ed|ing)|crash(?:es|ed)?|slump(?:s|ed)?|los(?:es?|t|ing)|sinkt|sinken|sank|sanken|gesunken|fiel|fielen|fällt|fallen|gefallen|bajó|baja|bajaron|cayó|cae|cayeron|baisse|baissé|chute|chuté|diminuito|diminuisce|cala|calato|caiu|cai|caíram)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Fall();

    [GeneratedRegex(@"\b(?:rose|rises?|risen|rising|gr(?:ew|ow|ows|own|owing)|increas(?:es?|ed|ing)|jump(?:s|ed)|climb(?:s|ed)|surg(?:es?|ed)|gain(?:s|ed)|(?:go|goes|went|gone|going) up|steigt|steigen|stieg|stiegen|gestiegen|wächst|wuchs|gewachsen|sube|subió|subieron|aumentó|creció|crece|augmente|augmenté|monte|aumentato|cresce|cresceu|sobe|subiu)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Rise();
}
