namespace TextToVideo.Media.Illustrations.Icons;

/// <summary>`rocket` of the chief set, or `noto:fingerprint` of another.</summary>
internal readonly record struct IconName(string Set, string Name)
{
    public const string ChiefSet = "fluent-emoji-flat";

    public static IconName Parse(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? new IconName(ChiefSet, text) : new IconName(text[..colon], text[(colon + 1)..]);
    }

    /// <summary>In words: `hot air balloon`.</summary>
    public string Words => Name.EndsWith("-fill", StringComparison.Ordinal) ? Name[..^5].Replace('-', ' ') : Name.Replace('-', ' ');

    public override string ToString() => Set == ChiefSet ? Name : $"{Set}:{Name}";
}
