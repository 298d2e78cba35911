using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace TextToVideo.Branding.Svg;

/// <summary>
/// Writes an SVG anew with what is drawn and nothing else: no scripts, no links, no references to other files or addresses,
/// no entities. Limits keep a document from filling the memory, here and where it is drawn.
/// </summary>
internal static partial class SvgCleaner
{
    public const long MostBytes = 2_000_000;

    private const int MostElements = 50_000;
    private const int Deepest = 100;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly XNamespace Links = "http://www.w3.org/1999/xlink";

    private static readonly XmlReaderSettings Reading = new()
    {
        // A document type that drawing programs write is passed over; the entities that it may declare are then unknown.
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        MaxCharactersInDocument = MostBytes,
        MaxCharactersFromEntities = 1024,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <param name="svg">Can be read twice.</param>
    /// <returns>The clean document, in UTF-8.</returns>
    /// <exception cref="SvgRefusedException"/>
    public static byte[] Clean(Stream svg)
    {
        var root = Read(svg);
        if (root.Name != Svg + "svg") throw new SvgRefusedException($"It is no SVG: its first element is not <svg xmlns=\"{Svg.NamespaceName}\">.");
        if (!HasSize(root)) throw new SvgRefusedException("It does not say how large it is; give the <svg> a viewBox, or width and height.");

        foreach (var unwanted in root.Descendants().Where(element => !IsDrawn(element)).ToList()) unwanted.Remove();
        foreach (var element in root.DescendantsAndSelf()) CleanAttributes(element);
        using var clean = new MemoryStream();
        using (var writer = XmlWriter.Create(clean, new XmlWriterSettings { Encoding = new UTF8Encoding(false), OmitXmlDeclaration = true })) root.WriteTo(writer);
        return clean.ToArray();
    }

    private static XElement Read(Stream svg)
    {
        try
        {
            // Measured as a stream first: as a tree, deep nesting costs minutes.
            using (var measure = XmlReader.Create(svg, Reading)) CheckSize(measure);
            svg.Position = 0;
            using var reader = XmlReader.Create(svg, Reading);
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
        }
        catch (XmlException e)
        {
            throw new SvgRefusedException($"It is no well-formed SVG, has entities of its own, or is too long; export it anew as plain SVG (line {e.LineNumber}).", e);
        }
    }

    private static void CheckSize(XmlReader reader)
    {
        for (var elements = 0; reader.Read();)
        {
            if (reader.NodeType == XmlNodeType.Element && ++elements > MostElements) throw new SvgRefusedException($"It has more than {MostElements} elements; simplify it.");
            if (reader.Depth > Deepest) throw new SvgRefusedException($"Its elements are nested more than {Deepest} deep; simplify it.");
        }
    }

    private static bool IsDrawn(XElement element) =>
        element.Name.Namespace == Svg && SvgVocabulary.HasElement(element.Name.LocalName) && (element.Name.LocalName != "style" || SvgVocabulary.IsHarmless(element.Value));

    private static void CleanAttributes(XElement element)
    {
        foreach (var attribute in element.Attributes().Where(attribute => !IsKept(element, attribute)).ToList()) attribute.Remove();
    }

    private static bool IsKept(XElement element, XAttribute attribute)
    {
        if (attribute.IsNamespaceDeclaration) return attribute.Value == Svg.NamespaceName || attribute.Value == Links.NamespaceName;
        var (space, name) = (attribute.Name.Namespace, attribute.Name.LocalName);
        if (name == "href") return (space == XNamespace.None || space == Links) && SvgVocabulary.IsOwnReference(element.Name.LocalName, attribute.Value);
        if (space == XNamespace.Xml) return name is "space" or "lang";
        return space == XNamespace.None && SvgVocabulary.HasAttribute(name) && SvgVocabulary.IsHarmless(attribute.Value);
    }

    private static bool HasSize(XElement root)
    {
        if (Number().Matches(root.Attribute("viewBox")?.Value ?? "") is { Count: 4 } box) return ValueOf(box[2]) > 0 && ValueOf(box[3]) > 0;
        return IsLength(root.Attribute("width")) && IsLength(root.Attribute("height"));
    }

    private static bool IsLength(XAttribute? attribute) => attribute is not null && Length().Match(attribute.Value) is { Success: true } length && ValueOf(length.Groups[1]) > 0;

    private static double ValueOf(Capture number) => double.TryParse(number.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : 0;

    [GeneratedRegex(@"[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^\s*(\d+\.?\d*|\.\d+)\s*(?:px|pt|pc|mm|cm|in)?\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Length();
}
