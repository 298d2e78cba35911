using System.Collections.Concurrent;
using System.Text.Json;
using TextToVideo.Media.Illustrations.Painting;

namespace TextToVideo.Media.Illustrations.Icons;

/// <summary>
/// One set in Iconify's JSON form. The files hold up to 25 MB, of which a video needs some kilobytes: they are scanned once
/// for where each icon is, and only icons asked for are read.
/// </summary>
internal sealed class IconSet
{
    private readonly string _name;
    private readonly byte[] _json;
    private readonly Dictionary<string, (int Start, int Length)> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _aliases = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Icon> _read = new(StringComparer.Ordinal);
    private double _width = 16;
    private double _height = 16;

    private IconSet(string name, byte[] json)
    {
        _name = name;
        _json = json;
    }

    public static IconSet Load(string name, string file)
    {
        var set = new IconSet(name, File.ReadAllBytes(file));
        set.Scan();
        return set;
    }

    public bool Contains(string icon) => _places.ContainsKey(icon) || _aliases.ContainsKey(icon);

    public Icon? Find(string icon)
    {
        if (_read.TryGetValue(icon, out var known))
            return known;
        if (!_places.TryGetValue(_aliases.GetValueOrDefault(icon, icon), out var place))
            return null;
        return _read.GetOrAdd(icon, Read(icon, _json.AsSpan(place.Start, place.Length)));
    }

    private Icon Read(string icon, ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        var body = "";
        var (left, top, width, height) = (0.0, 0.0, _width, _height);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var property = reader.GetString();
            reader.Read();
            switch (property)
            {
                case "body": body = reader.GetString()!; break;
                case "left": left = reader.GetDouble(); break;
                case "top": top = reader.GetDouble(); break;
                case "width": width = reader.GetDouble(); break;
                case "height": height = reader.GetDouble(); break;
                default: reader.Skip(); break;
            }
        }
        var view = new Box(left, top, width, height);
        return new Icon(new IconName(_name, icon), body, view, InkBounds.Of(body, view));
    }

    private void Scan()
    {
        var reader = new Utf8JsonReader(_json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var property = reader.GetString();
            reader.Read();
            switch (property)
            {
                case "width": _width = reader.GetDouble(); break;
                case "height": _height = reader.GetDouble(); break;
                case "icons": ScanIcons(ref reader); break;
                case "aliases": ScanAliases(ref reader); break;
                default: reader.Skip(); break;
            }
        }
    }

    private void ScanIcons(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var icon = reader.GetString()!;
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            _places[icon] = (start, (int)reader.BytesConsumed - start);
        }
    }

    private void ScanAliases(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var alias = reader.GetString()!;
            reader.Read();
            using var value = JsonDocument.ParseValue(ref reader);
            // An alias that also turns or mirrors is rare and not needed.
            if (value.RootElement.EnumerateObject().Count() == 1 && value.RootElement.TryGetProperty("parent", out var parent))
                _aliases[alias] = parent.GetString()!;
        }
    }
}
